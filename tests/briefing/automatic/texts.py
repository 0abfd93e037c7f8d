# ruff: noqa: E501 - a sentence stands on one line
"""Ten texts to be summed up: "*" marks a key point, "#" a heading."""

TEXTS = {
    "economy": """\
The bakery on Linden Street opened at five, as it has done every morning since 1961.
Marta Ruhl, who owns it, took the first loaves out and sighed over the new price list.
*Flour in Halmark costs 38% more than it did a year ago, and bread follows with a delay of about three months.
*The national bank of Halmark raised its rate to 6.5% on 4 April 2024, the fifth step in a row.
The building of the bank dates from 1911 and is known for its green copper roof.
*Economists at the bank expect inflation to fall below 5% by the end of the year, because energy has become cheaper.
Its governor, Tomas Velk, wore a blue tie at the press conference.
*Unions reject the rise and demand 9% more pay for 240,000 workers, which could keep prices high.
Some bakers have begun to sell smaller rolls at the old price.
One of them keeps a parrot that counts the coins.
*The government plans to cap the price of flour until winter, at a cost of 310 million crowns.
Whether the cap will hold is a matter of dispute among the parties.
""",
    "health": """\
*Measles has come back to the valley of Orrin: 214 cases were counted between January and May 2023, against 6 the year before.
Doctors had nearly forgotten how the rash looks.
In the waiting room of Dr Ilse Brand a child plays with wooden bricks.
*Only 71% of the children in Orrin are vaccinated twice, far below the 95% that stop an outbreak.
Brand has worked there for twenty years and cycles to work.
*The health office blames a shortage of nurses, who used to visit the schools, for the gap.
*Two infants died and 31 patients had to be treated in hospital, the office said.
The hospital lies on a hill with a view of the lake.
A concert that was planned for June has been moved.
*From September on, mobile teams will vaccinate in all 48 schools, the ministry decided.
Parents may still refuse, which a lawyer called a matter of course.
The teams will be paid from a fund for disasters.
""",
    "energy": """\
#THE CABLE
At low tide the mud smells of salt and diesel, and gulls follow the diggers.
*The sea cable between Varn and the mainland failed on 12 November 2023 and will not be mended before March 2024.
It had been laid in 1998 by a ship that has since been scrapped.
*Without it the island of Varn depends on two diesel plants, which cover 60% of its demand at most.
*The grid operator therefore cuts power to 14,000 households for four hours a day.
A café has turned the hours of darkness into evenings by candlelight.
#THE CAUSE
*Divers found that an anchor had torn the cable over a length of 90 metres, according to the operator.
The divers come from a school that also trains actors.
*Police suspect a freighter that crossed the cable twice with its tracking switched off.
Its owner could not be reached by telephone.
Weather has kept boats in harbour for nine days.
*A second cable, planned for 2027, would cost 85 million euros and make such failures unlikely to matter.
""",
    "education": """\
*Schools in the district of Kern lack 640 teachers this autumn, a record, and one lesson in eight is cancelled.
The bell still rings, said a boy of nine, it just does not mean anything.
*The shortage is worst in mathematics and physics, where a third of the posts are vacant.
In the staff room of one school the coffee machine has been broken since May.
*A study by the university of Kern shows that half of all young teachers leave within five years because of the workload.
Its authors sent out 2,300 questionnaires and had 1,104 back.
The questionnaire had four pages and came with a pencil.
*The ministry expects the gap to grow to 1,100 by 2030, as many teachers are about to retire.
The minister herself once taught geography.
*It now hires career changers after a course of only six weeks, which the union warns will lower standards.
Three of them began at a school on the river this week.
They were welcomed with cake.
""",
    "water": """\
The old men on the bench at Sella remember when the lake reached the church wall.
*Lake Sella has lost 41% of its water since 2004, according to measurements by the hydrological service.
*The main cause is irrigation: 7,300 hectares of maize draw more from the lake than its rivers bring.
Maize was first planted here by a monk, a local legend says.
*Fishing has collapsed, from 900 tonnes in 2004 to 55 tonnes last year, and 400 families lost their income.
A shop for nets has become a shop for telephones.
*A court ordered the province in March to halve the water rights of large farms by 2026.
The judge spoke for less than ten minutes.
*Farmers have appealed; they warn that 2,000 jobs are at risk if the ruling stands.
Their tractors blocked the market square for a morning.
The mayor offered coffee to both sides.
*Hydrologists say that even with half the rights the lake would need fifteen years to recover.
""",
    "transport": """\
*Trains between Aldern and the coast will not run for seven months, because a bridge is in danger of collapse.
*Engineers found cracks in 16 of its 22 pillars when they looked at it in June 2022.
The bridge was painted by a well-known artist in 1930, and the picture hangs in the town hall.
*About 18,000 commuters a day have to change to buses, which take 50 minutes longer.
Some of the buses still carry the adverts of another city.
A driver said that he had never seen so many sleeping people.
*The railway had put off repairs four times since 2015 for lack of money, an internal report shows.
The report has 212 pages and a grey cover.
*Repair will cost 140 million marks, twice what was estimated in 2019.
The minister of transport travels by car.
*An independent expert warns that eleven other bridges of the same type are likely to have the same cracks.
They are spread over four provinces.
""",
    "defence": """\
#PARADE
A band played, and the rain held off until noon.
*The army of Torvald showed a new rocket launcher on 3 May 2024 that can reach targets at 300 kilometres.
Children climbed onto the older tanks.
*Analysts believe that no more than eight launchers exist and that half of them are mock-ups.
Photographs show the same number painted on two vehicles.
#MONEY
*Torvald will spend 4.1% of its output on arms next year, up from 2.6%, the finance ministry announced.
The announcement came on a Friday evening.
*Most of the increase goes to ammunition, as stocks were found to last for only nine days of fighting.
A general who retired last year grows roses.
*Neighbouring Estmark accused Torvald of breaking the limits of the 1999 treaty and called for inspections.
The treaty was signed in a spa hotel.
*Torvald refuses inspections, so that nobody outside can verify how many launchers there are.
""",
    "environment": """\
Beetles are small, and their work is quiet.
*Bark beetles have killed 62,000 hectares of spruce in the Harrow hills since 2018, a quarter of all forest there.
*Drought made the trees too weak to defend themselves, foresters say, and warm winters let three broods grow up in a year.
The hills are loved by painters for their light.
*Timber prices fell by half because so much dead wood came to market at the same time.
One sawmill put up a sign that said no more, please.
*The state pays owners 1,500 crowns a hectare to plant oak and beech instead of spruce.
An oak grows slowly, as every child knows.
*So far only 4,000 hectares have been planted, since seedlings and workers are lacking.
A nursery in the south has sold out until next spring.
Its owner breeds dachshunds.
*Without faster planting, floods will become more likely in the valleys below, a report warns.
""",
    "justice": """\
*A court in Merrow sentenced three former managers of the Lunden bank on 9 October 2023 to between four and seven years in prison.
They listened without moving a face.
*The three had hidden losses of 2.2 billion crowns in companies abroad, the judges found.
The courtroom holds sixty people and was full by eight.
*More than 35,000 savers lost money when the bank failed in 2019, and have had back only a fifth of it.
One of them, a baker, brought sandwiches for all.
*The auditors who signed the accounts for eleven years were not charged, which lawyers for the savers call a scandal.
*The supervisory office admitted that it had overlooked four warnings by an employee.
She has since moved to another town and paints.
The trial lasted 94 days.
*The defence will appeal, so that the money of the savers is likely to stay frozen for two more years.
A new law on bank supervision was passed in spring.
""",
    "technology": """\
Nobody in the control room wanted to press the key a second time.
*A faulty update cut off 9 million customers of the network operator Telna for eleven hours on 18 July 2023.
*Emergency calls failed too: in the region of Brask at least 70 of them were lost, the rescue service said.
An ambulance crew played cards while they waited.
*The update had been tested on one machine only, although the rules ask for a trial on a tenth of the network.
The rules were written in 2016 by a committee.
Telna offered each customer a credit of three crowns.
*The regulator fined Telna 45 million crowns and demanded a second, independent path for emergency calls.
Its head office has a fountain that was switched off as well.
*Experts warn that two other operators use the same software and are exposed to the same fault.
They declined to comment.
*Parliament will decide in autumn whether operators must be liable for lost emergency calls.
""",
}
