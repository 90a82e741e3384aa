package avslutning

import (
	"cmp"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// mangler notes a fact that the row being looked at lacks. It counts when the row is left uviss.
func (mo *motor) mangler(s lov.Sti) { mo.a.mangler = append(mo.a.mangler, s) }

// linje is a row that the regelmotor sets.
func (mo *motor) linje(k Kode, dato date.Date, kommune, id string, sti lov.Sti) Linje {
	l := Linje{Kode: k, Dato: dato, RegistrertAv: Regelmotor, Kommune: kommune, ID: id, Sti: sti}
	mo.iKatalogen(&l)
	return l
}

func (mo *motor) iKatalogen(l *Linje) {
	a, rad := mo.aarsak(l.Kode)
	l.Type, l.Maaloppnaaelse = a.Type, mo.r.gruppe(a)
	if l.Kode == BortfallArbeid && rad != nil {
		mo.a.Tolkninger.Legg(44)
	}
}

// legg adds a row that stands unless another goes before it.
func (mo *motor) legg(k kandidat) {
	fra := len(mo.a.mangler)
	switch mo.kanSettes(&k) {
	case lov.Ja:
		mo.a.kandidater = append(mo.a.kandidater, k)
	case lov.Ukjent:
		mo.leggUviss(k, fra)
	case lov.Nei:
	}
}

// uviss adds a row of which it cannot be told whether it is there; what it lacks was noted from fra on.
func (mo *motor) uviss(k kandidat, fra int) {
	if mo.kanSettes(&k) != lov.Nei {
		mo.leggUviss(k, fra)
	}
}

func (mo *motor) leggUviss(k kandidat, fra int) {
	mo.fortell(&regelUvisst, lov.Uavklart, FaktumKode.Er(int64(k.Kode)))
	k.uviss, k.fra, k.til = true, fra, len(mo.a.mangler)
	mo.a.kandidater = append(mo.a.kandidater, k)
}

// kanSettes reports whether a row is one of the document, or one that the regelmotor sets besides. It does not set what the document holds
// already: a standing row of the same cause (of Flyttet, of the same move), or one of the same day that kommunen, who can edit it,
// deleted. Nor does it set a cause that is not in force. It is Ukjent, and the missing fact noted, when a deleted row has no day.
func (mo *motor) kanSettes(k *kandidat) lov.JaNei {
	if k.iDokument {
		return lov.Ja
	}
	if _, rad := mo.aarsak(k.Kode); rad == nil {
		return lov.Nei
	}
	for i := range mo.a.kandidater {
		if x := &mo.a.kandidater[i]; x.iDokument && x.Kode == k.Kode && (k.Kode != Flyttet || x.Dato == k.Dato) {
			return lov.Nei
		}
	}
	kan := lov.Ja
	for i := range mo.g.Avslutninger {
		switch x := &mo.g.Avslutninger[i]; {
		case x.Kode != k.Kode || !mo.slettet(x) || !mo.begges(x.Kode):
		case x.Dato == 0:
			mo.mangler(lov.I("avslutninger", i, "dato"))
			kan = lov.Ukjent
		case x.Dato == k.Dato:
			return lov.Nei
		}
	}
	return kan
}

// hendelse adds a row that a later innvilget deltakelse takes back: the ordning is then open again.
func (mo *motor) hendelse(k kandidat) {
	fra := len(mo.a.mangler)
	switch ny, er := mo.nyDeltakelse(k.Dato); er {
	case lov.Ja:
		mo.takTilbake(k, ny)
	case lov.Ukjent:
		mo.uviss(k, fra)
	case lov.Nei:
		mo.legg(k)
	}
}

// takTilbake puts a row in the history because of a later vedtak: deltakelse or forlengelse.
func (mo *motor) takTilbake(k kandidat, v *vedtak.Vedtak) {
	if mo.kanSettes(&k) != lov.Ja {
		return
	}
	mo.stegOm(&regelTattTilbake, k.Kode, lov.IkkeOppfylt, FaktumKode.Er(int64(k.Kode)), FaktumDato.PaaDag(k.Dato), vedtak.FaktumType.Er(int64(v.Type)), vedtak.FaktumVedtaksdato.PaaDag(v.Vedtaksdato))
	if k.kommunens == lov.Nei {
		k.Slettet, k.SlettetDato = true, v.Vedtaksdato
	}
	mo.iHistorikken(k)
}

// iHistorikken adds a row to the history; one that the regelmotor sets only when the document has not got it there.
func (mo *motor) iHistorikken(k kandidat) {
	for i := range mo.a.Historikk {
		if h := &mo.a.Historikk[i]; !k.iDokument && h.Kode == k.Kode && h.Dato == k.Dato {
			return
		}
	}
	mo.a.Historikk = append(mo.a.Historikk, k.Linje)
}

// folkeregisteret sets a row for each event that Folkeregisteret tells of.
func (mo *motor) folkeregisteret(k Kode, h kategori.Hendelse, regel *lov.Regel) {
	funnet := false
	for i := range mo.g.Folkeregister {
		e := &mo.g.Folkeregister[i]
		if e.Hendelse != h {
			continue
		}
		rad := kandidat{kommunens: lov.Nei, Linje: mo.linje(k, e.Dato, mo.kommunen(e.Dato), e.ID, lov.I("folkeregister", i, ""))}
		er := mo.kjent(e.Dato)
		if er == lov.Ukjent {
			mo.mangler(lov.I("folkeregister", i, "dato"))
			mo.uviss(rad, len(mo.a.mangler)-1)
		}
		funnet = funnet || er != lov.Nei
		if er != lov.Ja {
			continue
		}
		mo.steg(regel, k, lov.Oppfylt, FaktumFolkeregister.Er(int64(i)), FaktumDato.PaaDag(e.Dato), frist.FaktumPer.PaaDag(mo.g.Per))
		switch k {
		case Doed:
			mo.legg(rad)
		case Flyttet:
			mo.flyttet(rad)
		default:
			mo.hendelse(rad)
		}
	}
	if !funnet {
		mo.steg(regel, k, lov.IkkeOppfylt, frist.FaktumPer.PaaDag(mo.g.Per))
	}
}

// flyttet sets the row of a move when it was from a programme, unless the programme was taken up elsewhere (T65).
func (mo *motor) flyttet(k kandidat) {
	fra := len(mo.a.mangler)
	ny, fraProgram, tattOpp := mo.flytting(k.Dato)
	avslutter := tattOpp != lov.Nei && mo.flyttetAvslutter()
	switch {
	case fraProgram == lov.Nei:
		mo.steg(&regelFlyttetUtenProgram, Flyttet, lov.IkkeOppfylt, FaktumDato.PaaDag(k.Dato))
	case tattOpp == lov.Ja && !avslutter:
		if fraProgram == lov.Ja {
			mo.takTilbake(k, ny)
		}
	case fraProgram == lov.Ja && (tattOpp == lov.Nei || avslutter):
		mo.legg(k)
	default:
		mo.uviss(k, fra)
	}
}

func (mo *motor) flyttetAvslutter() bool {
	mo.a.Tolkninger.Legg(65)
	return mo.r.FlyttetAvslutter
}

// vedtaket sets a row for each vedtak of a type, on its vedtaksdato (T41).
func (mo *motor) vedtaket(k Kode, t vedtak.Type, regel *lov.Regel) {
	funnet := false
	for i := range mo.g.Vedtak {
		v := &mo.g.Vedtak[i]
		if v.Type != t || !v.IProgrammet() || !v.Innvilget() {
			continue
		}
		rad := kandidat{kommunens: lov.Nei, Linje: mo.linje(k, v.Vedtaksdato, v.Kommune, v.ID, lov.I("vedtak", i, ""))}
		fakta := [...]lov.Faktum{vedtak.FaktumVedtak.Er(int64(i)), FaktumDato.PaaDag(v.Vedtaksdato)}
		fra := len(mo.a.mangler)
		switch er := mo.kjent(v.Vedtaksdato); {
		case er == lov.Nei:
			continue
		case er == lov.Ukjent:
			mo.mangler(lov.I("vedtak", i, "vedtaksdato"))
			mo.uviss(rad, fra)
		case v.Uvisst(mo.foersteAvslutning, mo.udatert):
			mo.udaterteAvslutninger()
			mo.uviss(rad, fra)
		case !v.Virker(mo.foersteAvslutning):
			mo.steg(&regelIkkeGjeldende, k, lov.IkkeOppfylt, fakta[:]...)
		default:
			mo.steg(regel, k, lov.Oppfylt, fakta[0], fakta[1], frist.FaktumPer.PaaDag(mo.g.Per))
			if k == BortfallArbeid {
				mo.bortfall(rad)
			} else {
				mo.hendelse(rad)
			}
		}
		funnet = true
	}
	if !funnet {
		mo.steg(regel, k, lov.IkkeOppfylt, frist.FaktumPer.PaaDag(mo.g.Per))
	}
}

// bortfall sets the row of a vedtak on bortfall, which NIR takes only where deltakelse is not innvilget from before. Before § 8 fjerde ledd
// there was none.
func (mo *motor) bortfall(k kandidat) {
	if _, rad := mo.aarsak(k.Kode); rad == nil || k.Dato != 0 && k.Dato < rad.Fra {
		if !mo.gammel() {
			mo.r.Aarsaker[k.Kode-1].SporUtenfor(mo.sp, cmp.Or(min(k.Dato, mo.g.Lovdato), mo.g.Lovdato))
		}
		return
	}
	fra := len(mo.a.mangler)
	switch mo.tidligereDeltakelse(k.Dato) {
	case lov.Ja:
		mo.steg(&regelBortfallAvvist, k.Kode, lov.IkkeOppfylt, FaktumDato.PaaDag(k.Dato))
	case lov.Ukjent:
		mo.uviss(k, fra)
	case lov.Nei:
		mo.hendelse(k)
	}
}

// ikkeLengerIKategori sets the row of a kategori that is lost. Deltakelse that is innvilget saves it: a programme that was begun may be
// completed (§ 9 tredje ledd), and one decided afterwards opens the ordning again.
func (mo *motor) ikkeLengerIKategori() {
	g := mo.g
	rad := kandidat{kommunens: lov.Nei, Linje: mo.linje(IkkeLengerIKategori, g.Kategori.Dato, mo.kommunen(g.Kategori.Dato), "", g.KategoriSti)}
	fra := len(mo.a.mangler)
	tapt := g.Kategori.Utfall != lov.IkkeOppfylt && (g.Kategori.Utfall == lov.Uavklart || g.Kategori.Dato <= g.Per)
	switch {
	case !tapt:
		mo.steg(&regelIkkeLenger, IkkeLengerIKategori, lov.IkkeOppfylt, frist.FaktumPer.PaaDag(g.Per))
	case mo.deltakelse == lov.Ja && !g.Uansett:
		mo.steg(&regelFullfoerer, IkkeLengerIKategori, lov.IkkeOppfylt, FaktumDato.PaaDag(g.Kategori.Dato))
	case g.Kategori.Utfall == lov.Uavklart:
		mo.a.mangler = append(mo.a.mangler, g.Kategori.Mangler...)
		mo.uviss(rad, fra)
	case mo.deltakelse == lov.Ukjent && !g.Uansett:
		mo.udaterteDeltakelser()
		mo.uviss(rad, fra)
	default:
		mo.steg(&regelIkkeLenger, IkkeLengerIKategori, lov.Oppfylt, FaktumDato.PaaDag(g.Kategori.Dato), frist.FaktumPer.PaaDag(g.Per))
		mo.hendelse(rad)
	}
}

// udaterteDeltakelser notes each deltakelse without vedtaksdato.
func (mo *motor) udaterteDeltakelser() {
	for i := range mo.g.Vedtak {
		if v := &mo.g.Vedtak[i]; v.GirDeltakelse() && v.Vedtaksdato == 0 {
			mo.mangler(lov.I("vedtak", i, "vedtaksdato"))
		}
	}
}

// udaterteAvslutninger notes each avslutning without its day.
func (mo *motor) udaterteAvslutninger() {
	for i := range mo.g.Avslutninger {
		if mo.g.Avslutninger[i].Dato == 0 {
			mo.mangler(lov.I("avslutninger", i, "dato"))
		}
	}
}

// udaterteMaal notes each sluttmål without its first day.
func (mo *motor) udaterteMaal() {
	for i := range mo.g.Sluttmaal {
		if mo.g.Sluttmaal[i].Fra == 0 {
			mo.mangler(lov.I("sluttmaal", i, "fra"))
		}
	}
}

// utgaattOppstartsfrist sets the row when the two years have passed and vedtak or sluttmål is missing (T40), under introduksjonsloven vedtak; with T40 tre-maaneder, when
// the oppstartsfrist has, where one runs. Both registered, if late, take it back.
func (mo *motor) utgaattOppstartsfrist() {
	g := mo.g
	grense, tidligst := &g.Botid, g.BotidTidligst
	if mo.r.TreMaaneder && g.Oppstart.Utfall != lov.IkkeOppfylt {
		grense, tidligst = &g.Oppstart, 0
	}
	iOrden := begge(mo.deltakelse, mo.sluttmaal)
	if iOrden != lov.Ja {
		mo.a.Tolkninger.Legg(40)
	}
	sti := lov.Til("vedtak")
	if mo.deltakelse == lov.Ja {
		sti = lov.Til("sluttmaal")
	}
	rad := kandidat{kommunens: lov.Nei, Linje: mo.linje(UtgaattOppstartsfrist, grense.Dato, mo.kommunen(grense.Dato+1), "", sti)}
	regel := &regelUtgaatt
	if mo.gammel() {
		regel = &regelUtgaattUtenVedtak
	}
	fakta := [...]lov.Faktum{frist.FaktumBotid.PaaDag(grense.Dato), frist.FaktumPer.PaaDag(g.Per)}
	fra := len(mo.a.mangler)
	switch {
	case grense.Utfall == lov.IkkeOppfylt || grense.Utfall == lov.Oppfylt && !mo.utloept(grense.Dato, g.Per):
		mo.steg(regel, UtgaattOppstartsfrist, lov.IkkeOppfylt, fakta[:]...)
	case grense.Utfall == lov.Uavklart && (iOrden == lov.Ja || tidligst != 0 && !mo.utloept(tidligst, g.Per)):
		mo.steg(regel, UtgaattOppstartsfrist, lov.IkkeOppfylt, fakta[:]...)
	case grense.Utfall == lov.Uavklart:
		rad.minst = tidligst
		mo.a.mangler = append(mo.a.mangler, grense.Mangler...)
		mo.uviss(rad, fra)
	case iOrden == lov.Nei:
		mo.steg(regel, UtgaattOppstartsfrist, lov.Oppfylt, fakta[:]...)
		mo.legg(rad)
	case iOrden == lov.Ukjent:
		mo.udaterteDeltakelser()
		mo.udaterteMaal()
		mo.uviss(rad, fra)
	default:
		mo.steg(regel, UtgaattOppstartsfrist, lov.IkkeOppfylt, fakta[:]...)
		mo.forSent(rad)
	}
}

// forSent puts the row of the passed limit in the history when the first deltakelse was decided after it.
func (mo *motor) forSent(k kandidat) {
	if mo.tidligereDeltakelse(k.Dato) == lov.Nei {
		ny, _ := mo.nyDeltakelse(k.Dato)
		mo.takTilbake(k, ny)
	}
}

// begge is Ja when both are, else Nei when one of them is, else Ukjent.
func begge(a, b lov.JaNei) lov.JaNei {
	switch {
	case a == lov.Nei || b == lov.Nei:
		return lov.Nei
	case a == lov.Ukjent || b == lov.Ukjent:
		return lov.Ukjent
	}
	return lov.Ja
}

// ikkeRegistrert sets the row when gjennomføringsfristen has passed. NIR has a frist where deltakelse and sluttmål are registered. A
// forlengelse decided after the frist had passed takes the row back.
func (mo *motor) ikkeRegistrert() {
	g := mo.g
	fra := len(mo.a.mangler)
	dato := g.Frist.Dato
	if g.UtenForlengelse != 0 {
		forlenget, er := mo.forlengelse()
		switch {
		case er == lov.Ja:
			if mo.utloept(g.UtenForlengelse, forlenget.Vedtaksdato) && begge(mo.deltakelse, mo.sluttmaal) == lov.Ja {
				mo.takTilbake(mo.paaFristen(g.UtenForlengelse), forlenget)
			}
		case er == lov.Ukjent && mo.utloept(g.UtenForlengelse, g.Per):
			rad := mo.paaFristen(g.UtenForlengelse)
			rad.minst = g.UtenForlengelse
			mo.uviss(rad, fra)
			return
		default:
			dato = g.UtenForlengelse
		}
	}
	mo.fristen(dato)
}

// paaFristen is the row that the regelmotor sets on a gjennomføringsfrist.
func (mo *motor) paaFristen(frist date.Date) kandidat {
	return kandidat{kommunens: lov.Nei, Linje: mo.linje(IkkeRegistrert, frist, mo.kommunen(frist), "", lov.Til("avslutninger"))}
}

// fristen sets the row when the frist dato has passed; zero: it cannot be told which day it is.
func (mo *motor) fristen(dato date.Date) {
	g := mo.g
	fra := len(mo.a.mangler)
	rad := mo.paaFristen(dato)
	harFrist := begge(mo.deltakelse, mo.sluttmaal)
	if g.Frist.Utfall == lov.IkkeOppfylt {
		harFrist = lov.Nei
	}
	minst := dato
	if dato == 0 {
		minst = g.Grunnfrist
	}
	fakta := [...]lov.Faktum{frist.FaktumFrist.PaaDag(dato), frist.FaktumPer.PaaDag(g.Per)}
	switch {
	case harFrist == lov.Nei || minst != 0 && !mo.utloept(minst, g.Per):
		mo.steg(&regelIkkeRegistrert, IkkeRegistrert, lov.IkkeOppfylt, fakta[:]...)
	case dato == 0:
		rad.minst = minst
		mo.a.mangler = append(mo.a.mangler, g.Frist.Mangler...)
		mo.uviss(rad, fra)
	case harFrist == lov.Ukjent:
		rad.minst = minst
		mo.udaterteDeltakelser()
		mo.udaterteMaal()
		mo.uviss(rad, fra)
	default:
		mo.steg(&regelIkkeRegistrert, IkkeRegistrert, lov.Oppfylt, fakta[:]...)
		mo.legg(rad)
	}
}

// tilnaermetFulltid tells of work that the participant got in a programme for collective protection: while integreringsloven § 37 c andre
// ledd said so, kommunen was to end the programme of one with videregående who got work close to full time. Which work is close, the
// provision leaves to kommunen, and NIR closes nothing.
func (mo *motor) tilnaermetFulltid() {
	g, k := mo.g, &mo.g.Kollektiv
	for i := range k.Arbeidsforhold {
		fikk := mo.fikkArbeid(i)
		if fikk == 0 {
			continue
		}
		v := mo.r.Arbeid.Paa(g.Lovdato)
		if v == nil {
			mo.r.Arbeid.SporUtenfor(mo.sp, g.Lovdato)
			return
		}
		mo.sp.Legg(&regelTilnaermetFulltid, &v.Rad, lov.Skjoenn, kategori.FaktumArbeidsforhold.Er(int64(i)), kategori.FaktumArbeidFra.PaaDag(fikk), vedtak.FaktumStartdato.PaaDag(k.Startdato), frist.FaktumPer.PaaDag(g.Per))
		if timer := k.Arbeidsforhold[i].TimerPerUke; timer.Gitt() {
			mo.sp.Mer(FaktumTimer.Er(timer.Millionter()))
		}
	}
}

// fikkArbeid is [KollektivGrunnlag.fikk] on Per, of one whom § 37 c andre ledd is about.
func (mo *motor) fikkArbeid(i int) date.Date {
	if k := &mo.g.Kollektiv; !mo.gammel() && mo.deltakelse == lov.Ja && k.Kollektiv == lov.Ja && k.HarVideregaaende == lov.Ja {
		return k.fikk(i, mo.g.Per)
	}
	return 0
}
