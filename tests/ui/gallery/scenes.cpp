// SPDX-License-Identifier: EUPL-1.2
#include "gallery/sampletable.h"
#include "gallery/scene.h"
#include "support/modelprobe.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"
#include "widgets/tabrail.h"

#include <QHBoxLayout>

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
    rail->setTabs({{u"today"_s, Glyph::Today, u"Vandaag"_s},
                   {u"research"_s, Glyph::Research, u"Onderzoek"_s},
                   {u"signals"_s, Glyph::Signals, u"Signalen"_s},
                   {u"questions"_s, Glyph::Questions, u"Kennisvragen"_s},
                   {u"overlap"_s, Glyph::Overlap, u"Overlap"_s},
                   {u"events"_s, Glyph::Events, u"Bijeenkomsten"_s},
                   {u"advice"_s, Glyph::Advice, u"Advies"_s},
                   {u"dossiers"_s, Glyph::Dossiers, u"Dossiers"_s},
                   {u"network"_s, Glyph::Network, u"Netwerk"_s}});
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
         {u"lang"_s, u"Taal"_s, {{u"nl"_s, u"Nederlands"_s}}, Place::UnderMore}});
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

std::unique_ptr<QWidget> listScene()
{
    auto scene = std::make_unique<QWidget>();
    auto *layout = new QHBoxLayout(scene.get());
    layout->setContentsMargins(0, 8, 8, 8);
    layout->addWidget(makeRail());
    layout->addWidget(makeList(), 1);
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
        Scene{"list", {1280, 560}, listScene},
        Scene{"empty", {640, 320}, emptyScene},
    };
    return scenes;
}

} // namespace kb::test
