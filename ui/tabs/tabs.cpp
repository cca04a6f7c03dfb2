// SPDX-License-Identifier: EUPL-1.2
#include "tabs/tabs.h"

#include "tabs/advicetab.h"
#include "tabs/dossierstab.h"
#include "tabs/eventstab.h"
#include "tabs/networktab.h"
#include "tabs/overlaptab.h"
#include "tabs/questionsroom.h"
#include "tabs/researchroom.h"
#include "tabs/signalstab.h"
#include "tabs/todaytab.h"

#include <algorithm>

namespace kb {

namespace {

constexpr std::array researchRecords{Kind::Study, Kind::Approach, Kind::Lesson, Kind::Collection,
                                     Kind::ExternalBank};
constexpr std::array signalRecords{Kind::Signal, Kind::Bulletin};
constexpr std::array questions{Kind::KnowledgeQuestion};
constexpr std::array events{Kind::Event, Kind::Exploration};
constexpr std::array advices{Kind::Advice};
constexpr std::array dossiers{Kind::PolicyDossier};
constexpr std::array network{Kind::Institute, Kind::Person, Kind::ContactMoment};

template <typename T> Tab *make(Workspace &workspace, QWidget *parent)
{
    return new T(workspace, parent);
}

} // namespace

std::span<const TabSpec> tabs()
{
    static constexpr std::array list{
        TabSpec{"today", 1, Glyph::Today, QT_TRANSLATE_NOOP("Tabs", "&Today"), {}, make<TodayTab>},
        TabSpec{"research", 2, Glyph::Research, QT_TRANSLATE_NOOP("Tabs", "&Research"), researchRecords,
                makeResearchRoom},
        TabSpec{"signals", 3, Glyph::Signals, QT_TRANSLATE_NOOP("Tabs", "&Signals"), signalRecords,
                make<SignalsTab>},
        TabSpec{"questions", 4, Glyph::Questions, QT_TRANSLATE_NOOP("Tabs", "Knowledge &questions"),
                questions, makeQuestionsRoom},
        TabSpec{"overlap", 5, Glyph::Overlap, QT_TRANSLATE_NOOP("Tabs", "&Overlap"), {}, make<OverlapTab>},
        TabSpec{"events", 6, Glyph::Events, QT_TRANSLATE_NOOP("Tabs", "&Events"), events, make<EventsTab>},
        TabSpec{"advice", 7, Glyph::Advice, QT_TRANSLATE_NOOP("Tabs", "&Advice"), advices, make<AdviceTab>},
        TabSpec{"dossiers", 8, Glyph::Dossiers, QT_TRANSLATE_NOOP("Tabs", "&Dossiers"), dossiers,
                make<DossiersTab>},
        TabSpec{"network", 9, Glyph::Network, QT_TRANSLATE_NOOP("Tabs", "&Network"), network, makeNetworkTab},
    };
    return list;
}

const TabSpec *tabCalled(const QString &id)
{
    const auto found =
        std::ranges::find(tabs(), id, [](const TabSpec &tab) { return QString::fromLatin1(tab.id); });
    return found == tabs().end() ? nullptr : &*found;
}

const TabSpec *tabOf(Kind kind)
{
    const auto found = std::ranges::find_if(tabs(), [&](const TabSpec &tab) {
        return std::ranges::find(tab.records, kind) != tab.records.end();
    });
    return found == tabs().end() ? nullptr : &*found;
}

} // namespace kb
