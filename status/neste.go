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
	Kategori           kategori.Kategori
	Visning            Visning
	Status             Status
	Frister            [AntallFrister]Fristtilstand // by [Fristslag], from 1
	Avslutning         avslutning.Kode              // zero: the programme has not ended, or it cannot be told
	AvslutningUavklart bool                         // it cannot be told whether the programme has ended
	AvsluttetDato      date.Date
	AvsluttetAv        avslutning.RegistrertAv
	NyLov              bool // a provision begins on the day, or was last in force the day before
}

// Fristtilstand is how one frist stands.
type Fristtilstand struct {
	Tilstand frist.Tilstand
	Dato     date.Date
}

// Verdi is one value of a [Tilstand]: of the fields, those that belong to what changed. The zero value is a programme that has not ended.
type Verdi struct {
	Uavklart   bool // it cannot be told
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
		switch {
		case fra == til:
			return
		case til.Uavklart && etter.NyLov:
			aarsak = AarsakLovendring
		case til.Uavklart:
			aarsak = AarsakIkkeLengerAvklart
		case fra.Uavklart && aarsak == AarsakAnnet:
			aarsak = AarsakAvklart
		}
		ee = append(ee, Endring{dato, h, vedtak.Introduksjonsprogram, f, fra, til, aarsak})
	}
	legg(HvaKategori, 0, foer.kategori(), etter.kategori(), e.kategori())
	legg(HvaStatus, 0, foer.status(), etter.status(), e.status())
	for i := range foer.Frister {
		legg(HvaFrist, Fristslag(i+1), foer.frist(i), etter.frist(i), e.frist(i))
	}
	legg(HvaAvslutning, 0, foer.avslutning(), etter.avslutning(), e.avslutning())
	return ee
}

func (t *Tilstand) kategori() Verdi {
	return Verdi{Uavklart: t.Kategori == 0, Kategori: t.Kategori, Visning: t.Visning}
}

func (t *Tilstand) status() Verdi { return Verdi{Uavklart: t.Status == 0, Status: t.Status} }

func (t *Tilstand) frist(i int) Verdi {
	f := &t.Frister[i]
	return Verdi{Uavklart: f.Tilstand == frist.UkjentTilstand, Tilstand: f.Tilstand, Dato: f.Dato}
}

func (t *Tilstand) avslutning() Verdi {
	return Verdi{Uavklart: t.AvslutningUavklart, Avslutning: t.Avslutning, Dato: t.AvsluttetDato}
}

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
	kategori.GrunnArbeidOpphoert: AarsakArbeidOpphoert, kategori.GrunnToAar: AarsakToAarPassert, kategori.GrunnAvbrutt: AarsakAvbruttEllerAvvist, kategori.GrunnLovendring: AarsakLovendring, kategori.GrunnAlder: AarsakAlder,
}

// tabell is the cause of table B. When it has none it is the law, on a day on which that changes, else annet.
func (e *endret) tabell() Aarsak {
	switch {
	case int(e.grunn) < len(aarsaker) && e.grunn != 0:
		return aarsaker[e.grunn]
	case e.etter.NyLov:
		return AarsakLovendring
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
	switch {
	case e.foer.AvslutningUavklart && !e.nylig():
		return AarsakAnnet
	case e.etter.Avslutning == 0:
		return AarsakGjenaapnes
	}
	return e.avslutter()
}

// nylig reports whether the avslutning is of the day, or of the day before: what is known of an older one was not known before.
func (e *endret) nylig() bool { return e.etter.AvsluttetDato >= e.dato-1 }

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
	switch {
	case e.foer.Status == 0 && (e.etter.Status != Avsluttet || !e.nylig()):
		return AarsakAnnet
	case e.etter.Status == Avsluttet:
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
// "loeper 2028-02-17", "arbeid 2026-05-01", "uavklart". It is empty for a programme that has not ended.
func (v Verdi) String() string {
	uavklart, dato := "", ""
	if v.Uavklart {
		uavklart = lov.Uavklart.String()
	}
	if v.Dato != 0 {
		dato = v.Dato.String()
	}
	return sammen(" ", uavklart, v.Kategori.String(), v.Visning.String(), v.Status.String(), v.Tilstand.String(), v.Avslutning.String(), dato)
}

var (
	ordUavklart      = lov.Tekst{"kan ikke avgjøres", "kan ikkje avgjerast", "cannot be told"}
	ordIngenKategori = lov.Tekst{"ingen kategori", "ingen kategori", "no category"}
	ordIkkeAvsluttet = lov.Tekst{"ikke avsluttet", "ikkje avslutta", "not ended"}
)

// Tekst writes v for people in the language s: «rett og plikt», «rett og plikt (ikke gjeldende)», «ingen kategori», «løper, 17. februar
// 2028», «ikke avsluttet», «kan ikke avgjøres».
func (v Verdi) Tekst(s lov.Spraak) string {
	var svar string
	switch {
	case v == Verdi{}:
		svar = ordIkkeAvsluttet.I(s)
	case v.Uavklart:
		svar = ordUavklart.I(s)
	case v.Kategori == kategori.Ingen:
		svar = ordIngenKategori.I(s)
	case v.Visning > Gjeldende:
		svar = tittel(v.Kategori.Kode(), s) + " (" + tittel(v.Visning.Kode(), s) + ")"
	case int(v.Tilstand) < len(tilstandsord):
		svar = sammen("", tittel(v.Kategori.Kode(), s), tittel(v.Status.Kode(), s), tilstandsord[v.Tilstand].I(s), tittel(v.Avslutning.Kode(), s))
	}
	return sammen(", ", svar, lov.Dato(v.Dato, s))
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
