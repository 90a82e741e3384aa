package status

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// LivGrunnlag is what the life of the kategori follows from: what table B says of each day, and what the programme has made of it. The
// lists are the participant's, whole: what is dated after Per is left out by the rule.
type LivGrunnlag struct {
	Per, Lovdato date.Date
	Lov          lov.Lov // the act the person is under; zero: integreringsloven

	Perioder  []kategori.Periode // what table B says (kategori.Regler.Perioder), in order, without a gap, through Per
	VedVedtak []kategori.Periode // of the day of the first innvilget deltakelse (kategori.Regler.VedVedtak), as seen from that day on, in order (T30)
	Mangler   []lov.Sti          // what Perioder and VedVedtak lack where they cannot tell

	Vedtak              []vedtak.Vedtak
	Oppholdstillatelser []kategori.Oppholdstillatelse // for what was revoked, or ran out
	NorskStatsborgerFra date.Date
	EnsligMindreaarig   lov.JaNei // only introduksjonsloven asks for it

	Avsluttet            lov.Utfall       // as in avslutning.Avsluttet
	Avslutning           avslutning.Linje // the one that stands on Per
	AvsluttetMangler     []lov.Sti        // what the regelmotor lacks when it cannot tell
	FoersteAvslutning    date.Date        // the day of the earliest avslutning, also a deleted one; zero: none
	UdaterteAvslutninger []lov.Sti        // the days that avslutninger lack
	Frist                avslutning.Dag   // gjennomføringsfristen
	Grunnfrist           date.Date        // the frist is never before it, also when it cannot be told; zero: not known
}

// Avsnitt is one kategori that the participant has or has had, from its first day to its last.
type Avsnitt struct {
	Utfall   lov.Utfall        // Oppfylt: Kategori is one of the others; IkkeOppfylt: it is ingen; Uavklart: it, or how it is shown, cannot be told
	Kategori kategori.Kategori // zero when Uavklart
	Visning  Visning           // zero when Uavklart
	Fra      date.Date         // the day the last condition was met; zero for ingen, and when it cannot be told
	Til      date.Date         // the last day on which it was gjeldende; zero while it is
	Mulige   kategori.Sett     // every kategori that the facts allow
	Mangler  []lov.Sti         // the facts whose filling could tell what is not told

	SporFra, SporTil int // its steps in the trace, the last not included

	fra, til int // its stykker and those after them, the last not included
}

// Liv is the life of the kategori. It is filled by [Regler.Liv] and reused by the next call.
type Liv struct {
	Avsnitt    []Avsnitt // the current first, then earlier ones, newest first
	Tolkninger lov.Tolkninger

	stykker []stykke
	dager   []date.Date
	mangler []lov.Sti
}

// Liv fills l with the kategorier of the introduksjonsprogram as of g.Per: the current one, or when none is gjeldende the one that lapsed
// last, then earlier ones.
//
// Integreringsloven § 8: table B decides on each day by the law of that day, so that a lapsed kategori has the name of its last day; one
// that goes on under another row is one. § 8 første ledd tredje punktum: from the day deltakelse is innvilget the participant keeps what
// table B gave on it (§ 34: T30), whatever the two years, a job or a move make of it, and, § 9 siste ledd, from the day the programme
// begins also when the permit changes or becomes Norwegian citizenship; a revoked permit ends it. Who had nothing on that day keeps what
// table B first gives afterwards. § 8 fjerde ledd: a vedtak on bortfall takes rett and plikt away until the job has ended or deltakelse is
// innvilget. §§ 3, 18 and 18 a: any other avslutning that stands ends the kategori; what a later vedtak took back is as if it had not
// been. An end is gjennomført by T66.
//
// Introduksjonsloven §§ 2, 3, 5 and 7 for those under that act: the life is the same one (T53), since it is the day of the vedtak that
// decides whether a person is nyankommet (§ 2); that act has no bortfall. It has no provision like § 9 siste ledd either, and T53 alone
// lets a programme that has begun run on after a change of permit.
//
// The day of an event is the last on which a kategori is gjeldende. The outcome is Uavklart, with the missing facts in m, when they leave
// open which kategori it is or how it is shown; Fra is zero, with them in m, when they leave open the first day. Earlier ones are there as
// far as they can be told. The versions are those of the act g.Lov on each day, none newer than g.Lovdato.
func (r *Regler) Liv(l *Liv, g *LivGrunnlag, m *lov.Mangler, sp *lov.Spor) {
	l.nullstill()
	if r.Kategori.Paa(g.Lov, g.Lovdato) == nil || len(g.Perioder) == 0 {
		l.Avsnitt = append(l.Avsnitt, Avsnitt{})
		return
	}
	r.del(l, g, true)
	r.sist(l, g)
	l.tidligere(g)
	for _, s := range l.mangler {
		m.Mangler(s)
	}
	if sp != nil {
		r.fortell(l, g, sp)
	}
}

func (l *Liv) nullstill() {
	*l = Liv{Avsnitt: l.Avsnitt[:0], stykker: l.stykker[:0], dager: l.dager[:0], mangler: l.mangler[:0]}
}

// sist tells the kategori that is gjeldende on g.Per, or the last that was.
func (r *Regler) sist(l *Liv, g *LivGrunnlag) {
	n := len(l.stykker)
	i := l.sisteMedKategori()
	if i < 0 {
		l.Avsnitt = append(l.Avsnitt, Avsnitt{Utfall: lov.IkkeOppfylt, Kategori: kategori.Ingen, Visning: IkkeGjeldende, Mulige: ingenKategori, til: n})
		return
	}
	a := Avsnitt{til: n}
	k, ok := l.stykker[i].mulige.Eneste()
	if !ok {
		l.krev(&a, g, l.alleMulige(&a, i))
		l.Avsnitt = append(l.Avsnitt, a)
		return
	}
	mangler := l.har(&a, k, i)
	if a.Visning = Gjeldende; i < n-1 {
		var m mangel
		a.Til = l.stykker[i].tom
		a.Visning, m = r.visning(l, g, a.Til)
		mangler |= m
	}
	if a.Visning == 0 {
		a.Utfall, a.Kategori = lov.Uavklart, 0
	}
	l.krev(&a, g, mangler)
	l.Avsnitt = append(l.Avsnitt, a)
}

// tidligere tells the kategorier before that one. Where it cannot be told what the participant had, it cannot be told either when the one
// before it ended.
func (l *Liv) tidligere(g *LivGrunnlag) {
	siste := &l.Avsnitt[0]
	i := siste.fra - 1
	kjentSlutt := i >= 0 && l.stykker[i+1].kjent()
	for i >= 0 {
		k, ok := l.stykker[i].mulige.Eneste()
		switch {
		case !ok:
			kjentSlutt = false
			i--
		case k == kategori.Ingen:
			kjentSlutt = true
			i--
		default:
			a := Avsnitt{Visning: IkkeGjeldende, Til: l.stykker[i].tom}
			mangler := l.har(&a, k, i)
			if i = a.fra - 1; kjentSlutt {
				a.til = siste.fra
				l.krev(&a, g, mangler)
				l.Avsnitt = append(l.Avsnitt, a)
				siste = &l.Avsnitt[len(l.Avsnitt)-1]
			}
			kjentSlutt = true
		}
	}
	siste.fra = 0
}

// har makes a the kategori k that the participant has in stykke i, from the first day. It returns what leaves that day open.
func (l *Liv) har(a *Avsnitt, k kategori.Kategori, i int) (m mangel) {
	a.Utfall, a.Kategori, a.Mulige, a.fra = lov.Oppfylt, k, kategori.SettAv(k), l.foerste(i)
	if a.fra > 0 && l.stykker[a.fra-1].mulige.Har(k) {
		return l.stykker[a.fra-1].mangler
	}
	a.Fra = l.stykker[a.fra].fom
	return 0
}

// alleMulige gives a every kategori that may be gjeldende in stykke i, or may be the last that was. It returns what leaves it open.
func (l *Liv) alleMulige(a *Avsnitt, i int) (m mangel) {
	for ; i >= 0; i-- {
		s := &l.stykker[i]
		a.Mulige |= s.mulige &^ ingenKategori
		m |= s.mangler
		a.fra = i
		if !s.mulige.Har(kategori.Ingen) {
			a.fra = l.foerste(i)
			return m
		}
	}
	a.Mulige |= ingenKategori
	return m
}

// sisteMedKategori returns the last stykke in which the participant has or may have a kategori, -1 for none.
func (l *Liv) sisteMedKategori() int {
	i := len(l.stykker) - 1
	for i >= 0 && l.stykker[i].mulige == ingenKategori {
		i--
	}
	return i
}

// foerste returns the first of the stykker up to i that are like it.
func (l *Liv) foerste(i int) int {
	for i > 0 && l.stykker[i-1].mulige == l.stykker[i].mulige {
		i--
	}
	return i
}
