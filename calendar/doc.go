// Package calendar holds the days that the rules count: virkedager,
// helligdager, months and periods. It knows no law beyond the list of days.
//
// The list of days is integreringsforskriften § 17 første ledd: Saturdays and
// Sundays (lørdager and søndager), nyttårsdag, skjærtorsdag, langfredag,
// 2. påskedag, 1. mai, 17. mai, Kristi himmelfartsdag, 2. pinsedag, 1. juledag
// and 2. juledag. Every other day is a virkedag. Whether 1 and 17 May are virkedager
// is a choice (T04), and each function that depends on it takes a [Reading]; 24 and
// 31 December are virkedager under both.
//
// The list is applied to every day from [FirstDay] (1900-01-01) to [LastDay]
// (2200-12-31), whatever list was in force at the time. Days outside are not
// virkedager. [Parse] accepts [InputFirst] (1900-01-01) to [InputLast]
// (2150-12-31), so half a century of months and virkedager can be added to what
// it accepts before the table ends.
//
// A day is a [date.Date] of github.com/rickb777/date/v2, a number of days whose
// zero value means "not given". No function panics or reads a clock, and only
// [Format], [Helligdager], [Fridag] and [Reason.String] allocate.
package calendar
