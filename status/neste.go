package status

import (
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Tilstand is what of a participant can change by itself, as it is on one day. Values are comparable with ==. What cannot be told is zero.
type Tilstand struct {
	Kategori      kategori.Kategori
	Visning       Visning
	Status        Status
	Frister       [AntallFrister]Fristtilstand // by [Fristslag], from 1
	Avslutning    avslutning.Kode
	AvsluttetDato date.Date
	AvsluttetAv   avslutning.RegistrertAv
}

// Fristtilstand is how one frist stands.
type Fristtilstand struct {
	Tilstand frist.Tilstand
	Dato     date.Date
}

// Verdi is one value of a [Tilstand]: of the fields, those that belong to what changed.
type Verdi struct {
	Kategori   kategori.Kategori
	Visning    Visning
	Status     Status
	Tilstand   frist.Tilstand
	Avslutning avslutning.Kode
	Dato       date.Date // of the frist or the avslutning
}

// Endring is one change that comes by itself, if nothing more is registered.
type Endring struct {
	Dato     date.Date // the first day of the new value
	Hva      Hva
	Ordning  vedtak.Ordning
	Frist    Fristslag // zero for other changes
	Fra, Til Verdi
	Aarsak   Aarsak
}

// Endringer appends to ee what differs between the day before dato and dato: the kategori, the status, each frist, the avslutning, in this
// order. grunn is why table B gives another answer on dato (kategori.Periode.Grunn of the period before), zero when it does not.
func Endringer(ee []Endring, dato date.Date, foer, etter *Tilstand, grunn kategori.Endringsgrunn) []Endring {
	e := endret{dato: dato, foer: foer, etter: etter, grunn: grunn}
	legg := func(h Hva, f Fristslag, fra, til Verdi, aarsak Aarsak) {
		if fra != til {
			ee = append(ee, Endring{dato, h, vedtak.Introduksjonsprogram, f, fra, til, aarsak})
		}
	}
	legg(HvaKategori, 0, foer.kategori(), etter.kategori(), e.kategori())
	legg(HvaStatus, 0, Verdi{Status: foer.Status}, Verdi{Status: etter.Status}, e.status())
	for i := range foer.Frister {
		legg(HvaFrist, Fristslag(i+1), foer.frist(i), etter.frist(i), e.frist(i))
	}
	legg(HvaAvslutning, 0, foer.avslutning(), etter.avslutning(), e.avslutning())
	return ee
}

func (t *Tilstand) kategori() Verdi { return Verdi{Kategori: t.Kategori, Visning: t.Visning} }

func (t *Tilstand) frist(i int) Verdi {
	return Verdi{Tilstand: t.Frister[i].Tilstand, Dato: t.Frister[i].Dato}
}

func (t *Tilstand) avslutning() Verdi { return Verdi{Avslutning: t.Avslutning, Dato: t.AvsluttetDato} }

// iProgram reports whether the programme has begun and not ended.
func (t *Tilstand) iProgram() bool {
	return t.Status == DeltarIOrdning || t.Status == Permisjon || t.Status == MidlertidigStans
}

// endret finds the causes of what differs between two days.
type endret struct {
	dato        date.Date
	foer, etter *Tilstand
	grunn       kategori.Endringsgrunn
}

// aarsaker is the cause that each cause of table B is.
var aarsaker = [...]Aarsak{
	kategori.GrunnBosatt: AarsakBosatt, kategori.GrunnFlyttet: AarsakFlyttet, kategori.GrunnNyTillatelse: AarsakNyTillatelse, kategori.GrunnUtloept: AarsakTillatelseUtloept,
	kategori.GrunnTilbakekalt: AarsakTillatelseTilbakekalt, kategori.GrunnStatsborger: AarsakNorskStatsborger, kategori.GrunnArbeid: AarsakArbeid,
	kategori.GrunnArbeidOpphoert: AarsakArbeidOpphoert, kategori.GrunnToAar: AarsakToAarPassert, kategori.GrunnAvbrutt: AarsakAvbruttEllerAvvist, kategori.GrunnLovendring: AarsakLovendring,
}

// tabell is the cause of table B, annet when it has none.
func (e *endret) tabell() Aarsak {
	if int(e.grunn) < len(aarsaker) && e.grunn != 0 {
		return aarsaker[e.grunn]
	}
	return AarsakAnnet
}

// kategori: an end takes effect the day after it; table B changes nothing for one who is in a programme.
func (e *endret) kategori() Aarsak {
	slutt := e.etter.Avslutning != 0 && e.etter.AvsluttetDato+1 == e.dato
	switch {
	case slutt && (e.grunn == 0 || e.foer.iProgram()):
		return e.avslutter()
	case e.grunn == 0 && e.etter.Visning == Gjeldende && e.foer.Status != e.etter.Status:
		return e.status()
	}
	return e.tabell()
}

// avslutter is why the ordning ends: as registered, or by NIR.
func (e *endret) avslutter() Aarsak {
	if e.etter.AvsluttetAv == avslutning.Regelmotor {
		return AarsakNIRLukker
	}
	return AarsakAvsluttes
}

func (e *endret) avslutning() Aarsak {
	if e.etter.Avslutning == 0 {
		return AarsakGjenaapnes
	}
	return e.avslutter()
}

// statusaarsaker is why the status changes: the first line that fits, zero being any status.
var statusaarsaker = [...]struct {
	fra, til Status
	aarsak   Aarsak
}{
	{Avsluttet, 0, AarsakGjenaapnes},
	{0, MidlertidigStans, AarsakStansBegynner},
	{MidlertidigStans, 0, AarsakStansSlutter},
	{0, Permisjon, AarsakPermisjonBegynner},
	{Permisjon, 0, AarsakPermisjonSlutter},
	{0, DeltarIOrdning, AarsakVedtakStarter},
	{0, VedtakFattet, AarsakVedtakFattes},
}

func (e *endret) status() Aarsak {
	if e.etter.Status == Avsluttet {
		return e.avslutter()
	}
	for _, l := range statusaarsaker {
		if (l.fra == 0 || l.fra == e.foer.Status) && (l.til == 0 || l.til == e.etter.Status) {
			return l.aarsak
		}
	}
	return AarsakAnnet
}

func (e *endret) frist(i int) Aarsak {
	if e.foer.Frister[i].Tilstand == frist.Loeper && e.etter.Frister[i].Tilstand == frist.Utloept {
		return AarsakFristUtloept
	}
	return e.tabell()
}

// String returns the words of the JSON contract, with a space between: "rett-og-plikt gjeldende", "deltar-i-ordning",
// "loeper 2028-02-17", "arbeid 2026-05-01". It is empty when nothing is known.
func (v Verdi) String() string {
	dato := ""
	if v.Dato != 0 {
		dato = v.Dato.String()
	}
	return sammen(" ", v.Kategori.String(), v.Visning.String(), v.Status.String(), v.Tilstand.String(), v.Avslutning.String(), dato)
}

// Tekst writes v for people in the language s: «rett og plikt, gjeldende», «løper, 17. februar 2028». It is empty when nothing is known.
func (v Verdi) Tekst(s lov.Spraak) string {
	tilstand := ""
	if int(v.Tilstand) < len(tilstandsord) {
		tilstand = tilstandsord[v.Tilstand].I(s)
	}
	return sammen(", ", tittel(v.Kategori.Kode(), s), tittel(v.Visning.Kode(), s), tittel(v.Status.Kode(), s), tilstand, tittel(v.Avslutning.Kode(), s), lov.Dato(v.Dato, s))
}

// tilstandsord is how a frist stands, in words.
var tilstandsord = [...]lov.Tekst{
	frist.Loeper:      {"løper", "løper", "running"},
	frist.Overholdt:   {"overholdt", "halden", "met"},
	frist.Utloept:     {"utløpt", "gått ut", "passed"},
	frist.GjelderIkke: {"gjelder ikke", "gjeld ikkje", "does not apply"},
}

func tittel(k *lov.Kode, s lov.Spraak) string {
	if k == nil {
		return ""
	}
	return k.Tekst.I(s)
}

// sammen joins the texts that are not empty.
func sammen(mellom string, tekster ...string) string {
	var b strings.Builder
	for _, t := range tekster {
		if t != "" && b.Len() > 0 {
			b.WriteString(mellom)
		}
		b.WriteString(t)
	}
	return b.String()
}
