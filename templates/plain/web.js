"use strict";
(() => {
  const pane = document.getElementById("pane");
  const close = pane.querySelector(".pane-close");
  const empty = pane.querySelector(".pane-empty");
  const sheet = matchMedia("(max-width: 820px)");
  const traces = new Map();
  for (const trace of pane.querySelectorAll(".trace")) {
    const claim = document.getElementById(trace.dataset.claim);
    if (claim) traces.set(claim, trace);
  }
  let shown = null;

  // The passage beside the text
  const control = (claim) => claim.querySelector("a.marker") || claim;

  const hide = () => {
    if (!shown) return;
    shown.classList.remove("chosen");
    control(shown).removeAttribute("aria-expanded");
    traces.get(shown).hidden = true;
    shown = null;
  };

  const reveal = (claim) => {
    const box = claim.getBoundingClientRect();
    const top = 76;
    const floor = sheet.matches ? pane.getBoundingClientRect().top : innerHeight;
    if (box.top < top || box.bottom > floor - 16)
      scrollBy(0, box.top - Math.max(top, (top + floor - box.height) / 2));
  };

  const show = (claim, byKey, place) => {
    const trace = traces.get(claim);
    if (!trace) return false;
    hide();
    shown = claim;
    claim.classList.add("chosen");
    control(claim).setAttribute("aria-expanded", "true");
    trace.hidden = false;
    empty.hidden = true;
    close.hidden = false;
    document.body.classList.add("reading");
    pane.scrollTop = 0;
    const [first, ...others] = trace.querySelectorAll(".shown");
    const asked = first && others.find((one) => one.dataset.place === place);
    if (asked && asked.offsetTop + asked.offsetHeight > pane.clientHeight)
      pane.scrollTop = asked.offsetTop - 12;
    reveal(claim);
    if (byKey) trace.querySelector("h2").focus({ preventScroll: true });
    history.replaceState(null, "", `#${claim.id}`);
    return true;
  };

  const shut = () => {
    if (!shown) return;
    const claim = shown;
    hide();
    close.hidden = true;
    empty.hidden = false;
    document.body.classList.remove("reading");
    control(claim).focus({ preventScroll: true });
  };

  for (const [claim, trace] of traces) {
    claim.classList.add("opens");
    claim.dataset.verdict = trace.dataset.verdict;
    const handle = control(claim);
    handle.setAttribute("aria-controls", "pane");
    if (handle !== claim) continue;
    claim.tabIndex = 0;
    claim.setAttribute("role", "button");
  }

  const named = (link) => {
    const target = link ? link.getAttribute("href") : "";
    return target.startsWith("#") ? document.getElementById(target.slice(1)) : null;
  };

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!getSelection().isCollapsed) return;
    const link = event.target.closest("a");
    const target = named(link);
    const byKey = event.detail === 0;
    const around = event.target.closest(".claim.opens");
    if (traces.has(target)) {
      if (show(target, byKey)) event.preventDefault();
    } else if (around && (!link || link.classList.contains("marker"))) {
      if (show(around, byKey, target && target.id)) event.preventDefault();
    } else if (target && sheet.matches && pane.contains(link)) shut();
  });

  const step = (key) => {
    const name = key === "ArrowLeft" ? "prev" : "next";
    const link = traces.get(shown).querySelector(`a[rel=${name}]`);
    return link && show(named(link), pane.contains(document.activeElement));
  };

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const inside = event.target.closest(".claim.opens");
    if (event.key === "Escape") shut();
    else if (["Enter", " "].includes(event.key) && inside === event.target) {
      if (show(inside, true)) event.preventDefault();
    } else if (["ArrowLeft", "ArrowRight"].includes(event.key) && shown) {
      if (!event.target.closest(".table, .drawing") && step(event.key))
        event.preventDefault();
    }
  });
  close.addEventListener("click", shut);
  const fromAddress = () => show(document.getElementById(location.hash.slice(1)));
  addEventListener("hashchange", fromAddress);
  fromAddress();

  // The section that is being read
  const sections = [...document.querySelectorAll(".nav a")].map((a) => [named(a), a]);
  let current = null;
  const follow = () => {
    const passed = sections.filter(
      ([section]) =>
        section &&
        section.getClientRects().length &&
        section.getBoundingClientRect().top < 140,
    );
    // The last section may be too short to reach the top of the window.
    const root = document.documentElement;
    const atEnd = innerHeight + scrollY >= root.scrollHeight - 4 && scrollY > 0;
    const [, last] = (atEnd ? sections : passed).at(-1) || [null, null];
    if (last === current) return;
    if (current) current.removeAttribute("aria-current");
    if (last) last.setAttribute("aria-current", "true");
    current = last;
  };
  addEventListener("scroll", () => requestAnimationFrame(follow), { passive: true });
  follow();

  // What to show: one choice at a time, the same again for everything
  const count = document.querySelector(".show-count");
  const kept = {
    lone: (trace) => "lone" in trace.dataset,
    open: (trace) => !["traced", "moved"].includes(trace.dataset.verdict),
  };
  const choose = (button, on) => {
    const test = on && kept[button.dataset.show];
    for (const other of document.querySelectorAll("[data-show]"))
      other.setAttribute("aria-pressed", String(on && other === button));
    document.body.classList.toggle("only-judgments", on && !test);
    document.body.classList.toggle("sifted", Boolean(test));
    let number = 0;
    for (const [claim, trace] of traces) {
      const keep = Boolean(test && test(trace));
      claim.classList.toggle("kept", keep);
      number += keep;
    }
    count.textContent = test ? `${number} of ${traces.size} claims` : "";
  };
  for (const button of document.querySelectorAll("[data-show]"))
    button.addEventListener("click", () =>
      choose(button, button.getAttribute("aria-pressed") === "false"),
    );
})();
