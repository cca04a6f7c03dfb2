// SPDX-License-Identifier: EUPL-1.2
#include "tabs/researchroom.h"

#include "tabs/collectionspage.h"
#include "tabs/experiencespage.h"
#include "tabs/externalbankspage.h"
#include "tabs/researchtab.h"
#include "tabs/whatworkspage.h"

namespace kb {

namespace {

constexpr std::array researchStudies{Kind::Study};
constexpr std::array researchApproaches{Kind::Approach};
constexpr std::array researchLessons{Kind::Lesson};
constexpr std::array researchCollections{Kind::Collection};
constexpr std::array researchOtherBanks{Kind::ExternalBank};

template <typename Page> Tab *makeResearchPage(Workspace &workspace, QWidget *parent)
{
    return new Page(workspace, parent);
}

} // namespace

std::span<const PageSpec> researchPages()
{
    static constexpr std::array pages{
        PageSpec{"list", QT_TRANSLATE_NOOP("Pages", "Research &bank"), researchStudies,
                 makeResearchPage<ResearchTab>},
        PageSpec{"works", QT_TRANSLATE_NOOP("Pages", "&What works"), researchApproaches,
                 makeResearchPage<WhatWorksPage>},
        PageSpec{"lessons", QT_TRANSLATE_NOOP("Pages", "&Lessons"), researchLessons,
                 makeResearchPage<ExperiencesPage>},
        PageSpec{"collections", QT_TRANSLATE_NOOP("Pages", "C&ollections"), researchCollections,
                 makeResearchPage<CollectionsPage>},
        PageSpec{"otherbanks", QT_TRANSLATE_NOOP("Pages", "Other &knowledge banks"), researchOtherBanks,
                 makeResearchPage<ExternalBanksPage>},
    };
    return pages;
}

Tab *makeResearchRoom(Workspace &workspace, QWidget *parent)
{
    return new RoomTab("research", researchPages(), workspace, parent);
}

} // namespace kb
