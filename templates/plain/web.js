"use strict";
(() => {
  const pane = document.getElementById("pane");
  const close = pane.querySelector(".pane-close");
  const empty = pane.querySelector(".pane-empty");
  let shown = null;

  const traceOf = (claim) => document.getElementById(`trace-${claim.id.slice(2)}`);

  const hide = () => {
    if (!shown) return;
    shown.claim.classList.remove("chosen");
    shown.trace.hidden = true;
    shown = null;
  };

  const show = (claim) => {
    const trace = claim && traceOf(claim);
    if (!trace) return false;
    hide();
    shown = { claim, trace };
    claim.classList.add("chosen");
    trace.hidden = false;
    empty.hidden = true;
    pane.classList.add("open");
    close.hidden = false;
    pane.scrollTop = 0;
    const box = claim.getBoundingClientRect();
    const floor = matchMedia("(max-width: 820px)").matches ? innerHeight / 2 : innerHeight;
    if (box.top < 70 || box.bottom > floor - 20) claim.scrollIntoView({ block: "center" });
    if (matchMedia("(max-width: 820px)").matches && box.bottom > floor - 20)
      scrollBy(0, claim.getBoundingClientRect().top - 90);
    return true;
  };

  const shut = () => {
    const claim = shown && shown.claim;
    hide();
    pane.classList.remove("open");
    close.hidden = true;
    empty.hidden = false;
    if (claim) claim.focus({ preventScroll: true });
  };

  for (const claim of document.querySelectorAll(".claim")) {
    if (!traceOf(claim)) continue;
    claim.tabIndex = 0;
    claim.setAttribute("aria-controls", "pane");
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const claim = event.target.closest(".claim");
    if (link && link.getAttribute("href").startsWith("#c-")) {
      if (show(document.getElementById(link.getAttribute("href").slice(1))))
        event.preventDefault();
    } else if (claim && (!link || link.classList.contains("marker"))) {
      if (show(claim)) event.preventDefault();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") shut();
    if (event.key === "Enter" && event.target.classList.contains("claim"))
      show(event.target);
  });
  close.addEventListener("click", shut);
  if (location.hash.startsWith("#c-")) show(document.getElementById(location.hash.slice(1)));

  const links = new Map(
    [...document.querySelectorAll(".nav a")].map((a) => [a.getAttribute("href").slice(1), a]),
  );
  const watch = new IntersectionObserver(
    (seen) => {
      for (const entry of seen) {
        if (!entry.isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute("aria-current");
        links.get(entry.target.id).setAttribute("aria-current", "true");
      }
    },
    { rootMargin: "-70px 0px -70% 0px" },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) watch.observe(section);
  }
})();
