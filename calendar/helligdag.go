package calendar

import (
	"slices"
	"strconv"
	"time"

	"github.com/rickb777/date/v2"
)

// Fridagstype is one entry of the list in integreringsforskriften § 17 første
// ledd. The order of the constants is the order of the list.
type Fridagstype uint8

// The entries of the list.
const (
	Loerdag Fridagstype = iota + 1
	Soendag
	Nyttaarsdag
	Skjaertorsdag
	Langfredag
	AndrePaaskedag
	FoersteMai
	SyttendeMai
	KristiHimmelfartsdag
	AndrePinsedag
	FoersteJuledag
	AndreJuledag
)

// Reason says which days an entry of the list takes. Exactly one of the three ways
// is used.
type Reason struct {
	Weekly     bool // Saturday or Sunday
	Month, Day int  // a fixed date; 0, 0 if not
	FromEaster int  // days from Easter Sunday (1. påskedag); 0 if not
}

// String returns the reason in English, "every year on 1 May" or
// "39 days after Easter Sunday".
func (r Reason) String() string {
	switch {
	case r.Weekly:
		return "every week"
	case r.Month != 0:
		return "every year on " + strconv.Itoa(r.Day) + " " + time.Month(r.Month).String()
	}
	n, side := r.FromEaster, " after Easter Sunday"
	if n < 0 {
		n, side = -n, " before Easter Sunday"
	}
	unit := " days"
	if n == 1 {
		unit = " day"
	}
	return strconv.Itoa(n) + unit + side
}

// Helligdag is a day that integreringsforskriften § 17 første ledd lists, with its
// name in bokmål, nynorsk and English.
type Helligdag struct {
	Date                   date.Date
	Type                   Fridagstype
	Name, Nynorsk, English string
	Reason                 Reason
}

// list is § 17 første ledd, in its order; list[t-1] is the entry of type t.
var list = [...]Helligdag{
	{Type: Loerdag, Name: "lørdag", Nynorsk: "laurdag", English: "Saturday", Reason: Reason{Weekly: true}},
	{Type: Soendag, Name: "søndag", Nynorsk: "søndag", English: "Sunday", Reason: Reason{Weekly: true}},
	{Type: Nyttaarsdag, Name: "nyttårsdag", Nynorsk: "nyttårsdag", English: "New Year's Day", Reason: Reason{Month: 1, Day: 1}},
	{Type: Skjaertorsdag, Name: "skjærtorsdag", Nynorsk: "skjærtorsdag", English: "Maundy Thursday", Reason: Reason{FromEaster: -3}},
	{Type: Langfredag, Name: "langfredag", Nynorsk: "langfredag", English: "Good Friday", Reason: Reason{FromEaster: -2}},
	{Type: AndrePaaskedag, Name: "2. påskedag", Nynorsk: "2. påskedag", English: "Easter Monday", Reason: Reason{FromEaster: 1}},
	{Type: FoersteMai, Name: "1. mai", Nynorsk: "1. mai", English: "Labour Day", Reason: Reason{Month: 5, Day: 1}},
	{Type: SyttendeMai, Name: "17. mai", Nynorsk: "17. mai", English: "Constitution Day", Reason: Reason{Month: 5, Day: 17}},
	{Type: KristiHimmelfartsdag, Name: "Kristi himmelfartsdag", Nynorsk: "Kristi himmelfartsdag", English: "Ascension Day", Reason: Reason{FromEaster: 39}},
	{Type: AndrePinsedag, Name: "2. pinsedag", Nynorsk: "2. pinsedag", English: "Whit Monday", Reason: Reason{FromEaster: 50}},
	{Type: FoersteJuledag, Name: "1. juledag", Nynorsk: "1. juledag", English: "Christmas Day", Reason: Reason{Month: 12, Day: 25}},
	{Type: AndreJuledag, Name: "2. juledag", Nynorsk: "2. juledag", English: "Second Day of Christmas", Reason: Reason{Month: 12, Day: 26}},
}

// Easter returns Easter Sunday (1. påskedag) of a year from 1583, the first of the
// Gregorian calendar, to 9999; the zero date for any other year.
func Easter(year int) date.Date {
	if year < 1583 || year > 9999 {
		return 0
	}
	// Meeus, Jones and Butcher.
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return fromCivil(year, n/31, n%31+1)
}

// Helligdager returns the days of integreringsforskriften § 17 første ledd that are
// not there for being a Saturday or a Sunday, ten in every year from 1900 to 2200,
// and nil for other years. They are in date order; two that fall on the same day
// are two entries, in the order of the list. 1 and 17 May are among them.
func Helligdager(year int) []Helligdag {
	if year < 1900 || year > 2200 {
		return nil
	}
	days := slices.Clone(list[Nyttaarsdag-1:])
	for i := range days {
		if r := days[i].Reason; r.Month != 0 {
			days[i].Date = fromCivil(year, r.Month, r.Day)
		} else {
			days[i].Date = Easter(year) + date.Date(r.FromEaster)
		}
	}
	slices.SortStableFunc(days, func(a, b Helligdag) int { return int(a.Date - b.Date) })
	return days
}

// Fridag returns every reason why d is not a virkedag, read as r: lørdag or søndag
// first, then the entries of [Helligdager]. It is empty for a virkedag, and for a
// day outside the table, of which nothing is known. With [MaiVirkedager], 1. mai
// and 17. mai are no reasons.
func Fridag(d date.Date, r Reading) []Helligdag {
	if d < FirstDay || d > LastDay {
		return nil
	}
	var why []Helligdag
	switch d.Weekday() {
	case time.Saturday:
		why = []Helligdag{list[Loerdag-1]}
		why[0].Date = d
	case time.Sunday:
		why = []Helligdag{list[Soendag-1]}
		why[0].Date = d
	}
	year, _, _ := YMD(d)
	for _, h := range Helligdager(year) {
		if h.Date == d && !(r&1 == MaiVirkedager && (h.Type == FoersteMai || h.Type == SyttendeMai)) {
			why = append(why, h)
		}
	}
	return why
}
