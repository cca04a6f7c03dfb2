// SPDX-License-Identifier: EUPL-1.2
#include "tabs/tabs.h"

#include "tabs/eventstab.h"
#include "tabs/overlaptab.h"
#include "tabs/questionstab.h"
#include "tabs/researchtab.h"

#include <algorithm>

namespace kb {

namespace {

constexpr std::array studies{Kind::Study};
constexpr std::array questions{Kind::KnowledgeQuestion};
constexpr std::array events{Kind::Event, Kind::Exploration};

template <typename T> Tab *make(Workspace &workspace, QWidget *parent)
{
    return new T(workspace, parent);
}

} // namespace

std::span<const TabSpec> tabs()
{
    static constexpr std::array list{
        TabSpec{"research", 2, Glyph::Research, QT_TRANSLATE_NOOP("Tabs", "&Research"), studies,
                make<ResearchTab>},
        TabSpec{"questions", 4, Glyph::Questions, QT_TRANSLATE_NOOP("Tabs", "Knowledge &questions"),
                questions, make<QuestionsTab>},
        TabSpec{"overlap", 5, Glyph::Overlap, QT_TRANSLATE_NOOP("Tabs", "&Overlap"), {}, make<OverlapTab>},
        TabSpec{"events", 6, Glyph::Events, QT_TRANSLATE_NOOP("Tabs", "&Events"), events, make<EventsTab>},
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
