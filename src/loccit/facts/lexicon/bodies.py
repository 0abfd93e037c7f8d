"""Words that show a capitalised name to be a body's, not a person's."""

from loccit.facts.words import listed

BODY = frozenset(listed(
    "Academy Administration Advisers Advisors Advisory Agency Airlines Airways "
    "Alliance Analytics Army Assembly Associates Association Authority Bank "
    "Barometer Board Brothers Bundesbank Bureau Cabinet Campaign Capital Census "
    "Center Centre Chamber Charity Church Club Coalition College Commission "
    "Committee Community Companies Company Confederation Congress Consortium "
    "Consultancy Consulting Cooperative Corp Corporation Council Court Department "
    "Directorate Economics Electric Energy Enterprise Enterprises Exchange "
    "Executive Federation Financial Force Forces Forum Foundation Fund Global "
    "Government Group Holdings Hospital House Inc Industries Initiative Insights "
    "Inspectorate Institut Institute Institution Insurance Intelligence "
    "International Investors Investments Kremlin Lab Laboratory Labs League Limited "
    "LLC LLP Ltd Markets Ministry Mission Movement Museum Navy Network Observatory "
    "Office Oil Order Organisation Organization Oxfam Panel Parliament Partners "
    "Partnership Party Petroleum Pharma Pharmaceuticals plc PLC Police Policy Post "
    "Power Programme Program Project Ratings Regulator Research Reserve Resources "
    "School Securities Senate Service Services Society Solutions Statistics Steel "
    "Studies Survey Systems Task Team Technologies Technology Treasury Tribunal "
    "Trust Union United Universität University Ventures Watch Watchdog Works AG SA "
    "SE GmbH NV Oyj ASA AB Co Sachs Stanley Mackenzie Deloitte Barclays Moody’s "
    "Moody's Fitch Lloyd’s Lloyd's Nomura Citi Citigroup JPMorgan Gallup Ipsos "
    "Nielsen Gartner Kantar Strategic Street Strategies Data Tracker Monitor Index "
    "Outlook Report Review Motors Dynamics Mills Foods"
))  # fmt: skip
# Acronyms of those who are told things and print nothing of it.
HEARERS = frozenset(listed(
    "NATO UN EU US USA UK UAE OPEC OPEC+ NASA FBI CIA NSA FDA EPA IMF WHO WTO OECD ECB "
    "ASEAN UNESCO UNICEF UNHCR FIFA UEFA IOC IAEA NHS MPs MEPs MSPs TDs GPs CEOs QCs "
    "KCs PMs ANC CDU SPD GOP DUP SNP DHS DOJ IRS SEC FCA FTC FCC PLA IDF IRA ICC ICJ"
))  # fmt: skip
