// SPDX-License-Identifier: EUPL-1.2
#include "tabs/questionsroom.h"

#include "tabs/gapmappage.h"
#include "tabs/gapspage.h"
#include "tabs/questionstab.h"

namespace kb {

namespace {

constexpr std::array questionKinds{Kind::KnowledgeQuestion};

template <typename Page> Tab *makeQuestionPage(Workspace &workspace, QWidget *parent)
{
    return new Page(workspace, parent);
}

constexpr std::array questionPages{
    PageSpec{"list", QT_TRANSLATE_NOOP("Pages", "&Questions"), questionKinds, makeQuestionPage<QuestionsTab>},
    PageSpec{"gaps", QT_TRANSLATE_NOOP("Pages", "Gap&s"), {}, makeQuestionPage<GapsPage>},
    PageSpec{"map", QT_TRANSLATE_NOOP("Pages", "Ga&p map"), {}, makeQuestionPage<GapMapPage>},
};

} // namespace

Tab *makeQuestionsRoom(Workspace &workspace, QWidget *parent)
{
    return new RoomTab("questions", questionPages, workspace, parent);
}

} // namespace kb
