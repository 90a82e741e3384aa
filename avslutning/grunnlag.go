package avslutning

import (
	"cmp"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// Dag is a day that another rule found: with Oppfylt it is Dato, with IkkeOppfylt there is none, and with Uavklart it cannot be told for
// want of Mangler.
type Dag struct {
	Utfall  lov.Utfall
	Dato    date.Date
	Mangler []lov.Sti
}

// RegelmotorGrunnlag is what the regelmotor looks at. The lists are the participant's, whole: what is dated after Per is left out by the
// rule.
type RegelmotorGrunnlag struct {
	Per, Lovdato  date.Date
	Lov           lov.Lov // the act the person is under; zero: integreringsloven
	Avslutninger  []Avslutning
	Vedtak        []vedtak.Vedtak
	Sluttmaal     []sluttmaal.Registrering
	Folkeregister []kategori.Folkeregisterhendelse

	Frist           Dag       // gjennomføringsfristen
	Grunnfrist      date.Date // the frist is never before it, also when it cannot be told; zero: not known
	UtenForlengelse date.Date // the frist as it would be without a vedtak on forlengelse; zero: there is no such vedtak
	Botid           Dag       // the last day for a vedtak, of the two years (T25)
	BotidTidligst   date.Date // the two years never pass on an earlier day, also when it cannot be told whether they run; zero: not known
	Oppstart        Dag       // the oppstartsfrist; under T40 tre-maaneder

	// The last day of a kategori that is lost on Per, by another cause than those the regelmotor has a code of its own for, the two
	// years, and a job: NIR knows a job by the vedtak on bortfall alone.
	Kategori    Dag
	KategoriSti lov.Sti // what took it away
	Uansett     bool    // it also takes away a programme that is innvilget, or may do so: § 9 tredje ledd does not save it

	Kollektiv KollektivGrunnlag
}

// KollektivGrunnlag is what decides whether work is to end a programme for collective protection (integreringsloven § 37 c andre ledd). The
// zero value says nothing of it.
type KollektivGrunnlag struct {
	Startdato        date.Date // of the first innvilget deltakelse
	Kollektiv        lov.JaNei // the permit on Startdato was one under utlendingsloven § 34
	HarVideregaaende lov.JaNei // utdanning på videregående nivå eller høyere
	Arbeidsforhold   []kategori.Arbeidsforhold
}

// fikk returns the day on which the participant got post i, or the offer of it, in the programme, when it stands on a day; zero when it
// does not, or was there before.
func (g *KollektivGrunnlag) fikk(i int, dag date.Date) date.Date {
	a := &g.Arbeidsforhold[i]
	if fra := cmp.Or(a.Tilbudsdato, a.Fra); g.Startdato != 0 && g.Startdato <= fra && fra <= dag && (a.Til == 0 || dag <= a.Til) {
		return fra
	}
	return 0
}

// Linje is one row of NIR's list of avslutninger.
type Linje struct {
	Kode           Kode // zero: no row
	Dato           date.Date
	RegistrertAv   RegistrertAv // zero: the document does not say
	Type           Type
	Maaloppnaaelse Maaloppnaaelse
	TimerPerUke    lov.Timer
	Kommune        string
	ID             string  // of the row of the document that it is or rests on
	Sti            lov.Sti // that row, or what set it
	Slettet        bool    // taken away by NIR or by kommunen
	SlettetDato    date.Date
}

// Avsluttet is how the programme has ended. It is filled by [Regler.Regelmotor] and reused by the next call.
type Avsluttet struct {
	Utfall     lov.Utfall // Oppfylt: Gjeldende stands; IkkeOppfylt: the programme has not ended; Uavklart: it cannot be told
	Gjeldende  Linje
	Historikk  []Linje // newest first: what was deleted, taken back, or goes behind Gjeldende; as far as it can be told
	Tolkninger lov.Tolkninger

	kandidater []kandidat
	mangler    lov.Mangler
}

func (a *Avsluttet) nullstill() {
	*a = Avsluttet{Historikk: a.Historikk[:0], kandidater: a.kandidater[:0], mangler: a.mangler[:0]}
}

// kandidat is a row that may stand.
type kandidat struct {
	Linje
	registrert date.Date // the day kommunen registered it; zero: not given
	iDokument  bool      // it stands in the document
	kommunens  lov.JaNei
	uviss      bool      // it cannot be told whether it is, or from when
	minst      date.Date // of a row that is uviss: not before this day
	fra, til   int       // of a row that is uviss: what it lacks, in Avsluttet.mangler
}
