"""Kinds of published works: what a newspaper prints, and what any body puts out."""

# What appears in a medium: "an article in", "an interview with".
WORK = (
    r"(?:reports?|articles?|interviews?|story|stories|pieces?|investigations?|analys[ie]s"
    r"|essays?|stud(?:y|ies)|op-eds?|editorials?|dispatch(?:es)?|columns?|papers?"
    r"|accounts?|commentary|editions?|letters?|reviews?|research|preprints?|e-?mails?"
    r"|leaders?|blogs?|posts?|profiles?|obituar(?:y|ies)|cartoon|trials?|results)"
)
# What any body issues: "data from", "a bulletin of", "a filing with".
FIGURES = (
    r"(?:data|figures|numbers|statistics|estimates?|calculations?|polls?|polling|surveys?"
    r"|census|index|indices|forecasts?|projections?|model(?:l?ing|s)?|rankings?|tall(?:y|"
    r"ies)|counts?|analys[ie]s|stud(?:y|ies)|reports?|papers?|notes?|research|audits?"
    r"|reviews?|briefings?|assessments?|barometers?|scorecards?|measurements|records"
    r"|readings|bulletins?|filings?|minutes|outlooks?|dashboards?|databases?|trackers?"
    r"|register|registry|guidance|guidelines|factsheets?|newsletters?|communiqu[ée]s?"
    r"|transcripts?|yearbooks?|prospectus(?:es)?|advisor(?:y|ies)|submissions?"
    r"|disclosures?|circulars?|memos?|memorandum|handbooks?|printouts?"
    r"|(?:press|news) releases?)"
)
# What a body has that can be read by everybody.
PAGES = r"(?:website|site|web ?page|home ?page|blog|portal|intranet|feed)"
# Said, but taken as an origin where the words go back to it.
STATEMENTS = r"(?:statements?|announcements?|declarations?)"
