// SPDX-License-Identifier: EUPL-1.2
#include "gallery/sampletable.h"
#include "gallery/scene.h"
#include "support/modelprobe.h"
#include "widgets/chipedit.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/form.h"
#include "widgets/jobprogress.h"
#include "widgets/markedtext.h"
#include "widgets/marklabel.h"
#include "widgets/paperview.h"
#include "widgets/partialdateedit.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"
#include "widgets/resultline.h"
#include "widgets/scorebar.h"
#include "widgets/statusstrip.h"
#include "widgets/tabrail.h"
#include "widgets/textcounter.h"
#include "wording/unitlook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

#include <array>

namespace kb::test {

namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<QWidget> framed(QWidget *widget)
{
    auto frame = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(frame.get());
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(widget);
    return frame;
}

TabRail *makeRail()
{
    auto *rail = new TabRail;
    rail->setTabs({{u"today"_s, 1, Glyph::Today, u"Vandaag"_s},
                   {u"research"_s, 2, Glyph::Research, u"Onderzoek"_s},
                   {u"signals"_s, 3, Glyph::Signals, u"Signalen"_s},
                   {u"questions"_s, 4, Glyph::Questions, u"Kennisvragen"_s},
                   {u"overlap"_s, 5, Glyph::Overlap, u"Overlap"_s},
                   {u"events"_s, 6, Glyph::Events, u"Bijeenkomsten"_s},
                   {u"advice"_s, 7, Glyph::Advice, u"Advies"_s},
                   {u"dossiers"_s, 8, Glyph::Dossiers, u"Dossiers"_s},
                   {u"network"_s, 9, Glyph::Network, u"Netwerk"_s}});
    rail->setCount(u"today"_s, 12, u"12 open"_s);
    rail->setCount(u"signals"_s, 5, u"5 nieuw"_s);
    rail->setCount(u"overlap"_s, 23, u"23 nieuw"_s);
    rail->setCurrent(u"research"_s);
    return rail;
}

RecordList *makeList()
{
    auto model = sampleTable();
    auto *list = new RecordList(*model);
    auto *table = model.release();
    table->setParent(list);
    list->filterBar().setSearchHint(u"Zoek in titel, auteur, samenvatting"_s);
    list->filterBar().setFilters(
        {{u"type"_s, u"Soort"_s, {{u"a"_s, u"Onderzoeksrapport"_s}, {u"b"_s, u"Evaluatie"_s}}},
         {u"owner"_s, u"Eigenaar"_s, {{u"vb"_s, u"DGVB"_s}, {u"kr"_s, u"DGKR"_s}}},
         {u"dossier"_s, u"Dossier"_s, {{u"d4"_s, u"D4 Energietransitie gebouwde omgeving"_s}}},
         {u"year"_s, u"Jaar"_s, {{u"26"_s, u"2026"_s}}},
         {u"lang"_s, u"Taal"_s, {{u"nl"_s, u"Nederlands"_s}}, FilterPlace::UnderMore}});
    list->filterBar().setState({.text = {}, .chosen = {{u"owner"_s, {u"vb"_s, u"kr"_s}}}});
    list->filterBar().setCount(37, 1284);
    list->setEmptyText(
        u"Nog geen studies. Importeer een lijst, sleep een PDF hierheen of maak een nieuwe studie."_s,
        u"Importeren"_s);
    table->showIds(idsUpTo(37));
    list->view().select(3);
    list->view().setFocus();
    return list;
}

PaperView *makePaper()
{
    auto *view = new PaperView;
    const QUrl record(u"kb:DGVB-VRG-05"_s);
    view->say({.place = u"DGVB-STU-09 · Studie"_s,
               .title = u"Werkt een energiecoach? Drie wijken twee jaar gevolgd"_s,
               .facts = {{u"Universiteit Rijnmond · 2023 · openbaar · "_s, Emphasis::Quiet},
                         {u"bewijskracht 4"_s, Emphasis::Strong}},
               .sections = {
                   {u"Belangrijkste uitkomst"_s,
                    {{{u"Huishoudens met een coach gebruiken na twee jaar 9 procent minder gas. Het effect "
                       u"is het grootst bij "_s},
                      {u"huurders"_s, Emphasis::Marked},
                      {u" in woningen met label D of lager."_s}}}},
                   {u"Beantwoordt"_s,
                    {{{u"DGVB-VRG-05"_s, Emphasis::None, record}, {u" Wat werkt tegen energiearmoede?"_s}},
                     {{u"DGKR-VRG-02"_s, Emphasis::None, record}, {u" Wat helpt op de eilanden?"_s}}},
                    ParagraphStyle::List}}});
    return view;
}

std::unique_ptr<QWidget> listScene()
{
    auto scene = std::make_unique<QWidget>();
    auto *layout = new QHBoxLayout(scene.get());
    layout->setContentsMargins(0, 8, 8, 8);
    layout->addWidget(makeRail());
    RecordList *list = makeList();
    layout->addWidget(list, 1);
    list->view().setFocus();
    return scene;
}

std::unique_ptr<QWidget> previewScene()
{
    RecordList *list = makeList();
    list->setPreview(makePaper());
    return framed(list);
}

std::unique_ptr<QWidget> formScene()
{
    auto *form = new Form;
    auto *title = new QLineEdit(u"Energiearmoede meten: een vergelijking van methoden"_s);
    form->addField({.label = u"&Titel"_s, .need = Need::Required}, title)
        .setCorner(new TextCounter(*title, 60));

    auto *kind = new QComboBox;
    kind->addItems({u"Onderzoeksrapport"_s, u"Evaluatie"_s, u"Monitor"_s});
    auto *date = new PartialDateEdit;
    date->setText(u"30-2-2026"_s);
    FormField &kindField = form->addField({.label = u"&Soort"_s}, kind);
    FormField &dateField = form->addField({.label = u"&Datum uitgave"_s, .need = Need::Required}, date);
    dateField.setError(PartialDateEdit::errorSentence());
    form->addRow({&kindField, &dateField});

    form->beginSection(u"Inhoud"_s);
    auto *concepts = new ChipEdit(Words::OnlySuggested);
    concepts->setChips({{u"1"_s, u"energiearmoede"_s}, {u"2"_s, u"armoede"_s}, {u"3"_s, u"verduurzaming"_s}});
    form->addField({u"&Begrippen"_s, u"Kies woorden uit de begrippenlijst."_s}, concepts);
    auto *summary = new QPlainTextEdit(u"Drie wijken zijn twee jaar lang gevolgd."_s);
    form->addField({u"S&amenvatting in eenvoudige taal"_s, u"Schrijf voor wie het onderzoek niet kent."_s},
                   summary);
    auto *check = new QCheckBox(u"Openbaar"_s);
    check->setChecked(true);
    form->addField({.label = u"Toegang"_s}, check);

    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton(u"Bewaren"_s);
    save->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(new QPushButton(u"Annuleren"_s));
    buttons->addWidget(save);
    auto scene = framed(form);
    static_cast<QVBoxLayout *>(scene->layout())->addLayout(buttons);
    title->setFocus();
    return scene;
}

std::unique_ptr<QWidget> compareScene()
{
    auto scene = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(scene.get());
    grid->setSpacing(16);
    auto *left = new MarkedText;
    left->say(u"Vraag van DGOBDR"_s,
              u"Welke factoren verklaren dat kleine gemeenten hun wettelijke taken niet op tijd uitvoeren?"_s,
              {{29, 6}, {50, 16}, {80, 9}});
    auto *right = new MarkedText;
    right->say(u"Vraag van DGKR"_s,
               u"Wat maakt dat kleine eilandbesturen hun wettelijke taken niet volledig kunnen uitvoeren?"_s,
               {{14, 6}, {40, 16}, {78, 9}});
    auto *score = new ScoreBar;
    score->say(
        {{u"begrippen"_s, 54}, {u"woorden"_s, 17}, {u"verband"_s, 0}, {u"moment"_s, 20}, {u"plafond"_s, -5}});
    grid->addWidget(new MarkLabel({Shape::Disc, Meaning::Accent}, u"sterk, 86 van 100"_s), 0, 0, 1, 2);
    grid->addWidget(left, 1, 0);
    grid->addWidget(right, 1, 1);
    grid->addWidget(score, 2, 0, 1, 2);
    return scene;
}

std::unique_ptr<QWidget> statusScene()
{
    auto scene = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(scene.get());
    auto *tabs = new QTabBar;
    tabs->setExpanding(false);
    tabs->setAccessibleName(u"Onderdelen"_s);
    for (const QString &tab : {u"Paren"_s, u"Matrix"_s, u"Samen programmeren"_s, u"Hergebruik"_s})
        tabs->addTab(tab);
    auto *job = new JobProgress;
    job->start(u"Overlap berekenen"_s);
    job->setProgress(31'000, 84'000);
    auto *done = new ResultLine;
    done->showDone(u"3 studies ingelezen, 1 was er al."_s, u"Ongedaan maken"_s);
    auto *failed = new ResultLine;
    failed->showFailed(u"Het pakket is beschadigd. Er is niets veranderd. Vraag DGKR om een nieuw pakket."_s);
    auto *strip = new StatusStrip;
    strip->say({u"DGVB – Kennisgroep Wonen"_s, u"84 studies, 50 vragen"_s, u"bewaard 14:02"_s,
                u"kopie 13:30"_s, u"NL"_s, u"VOORBEELD"_s});
    for (QWidget *widget : std::initializer_list<QWidget *>{tabs, job, done, failed, strip})
        layout->addWidget(widget);
    return scene;
}

std::unique_ptr<QWidget> signScene()
{
    auto scene = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(scene.get());
    constexpr int columns = 6;
    int cell = 0;
    for (const Glyph glyph : allOf<Glyph>()) {
        auto *button = new QToolButton;
        button->setIcon(icon(glyph));
        button->setText(QString(codeOf(glyph)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        grid->addWidget(button, cell / columns, cell % columns);
        ++cell;
    }
    for (int shape = int(Shape::Disc); shape <= int(Shape::Lock); ++shape, ++cell)
        grid->addWidget(new MarkLabel({Shape(shape), Meaning::Accent}, QString::number(shape)),
                        cell / columns, cell % columns);
    for (int unit = 0; unit < UnitLooks; ++unit, ++cell) {
        auto *field = new QLabel;
        QPixmap pixmap(80, 24);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawUnitField(painter, pixmap.rect(), unitLook(unit, Scheme::Light));
        field->setPixmap(pixmap);
        field->setTextFormat(Qt::PlainText);
        grid->addWidget(field, cell / columns, cell % columns);
    }
    return scene;
}

std::unique_ptr<QWidget> emptyScene()
{
    auto *empty = new EmptyState;
    empty->say(u"Nog geen studies. Importeer een lijst, sleep een PDF hierheen of maak een nieuwe studie."_s,
               u"Importeren"_s);
    return framed(empty);
}

} // namespace

std::span<const Scene> scenes()
{
    static constexpr std::array scenes{
        Scene{"list", {1280, 560}, listScene},     Scene{"preview", {1280, 560}, previewScene},
        Scene{"form", {640, 640}, formScene},      Scene{"compare", {800, 320}, compareScene},
        Scene{"status", {1000, 280}, statusScene}, Scene{"signs", {800, 480}, signScene},
        Scene{"empty", {640, 320}, emptyScene},
    };
    return scenes;
}

} // namespace kb::test
