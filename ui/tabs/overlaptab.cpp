// SPDX-License-Identifier: EUPL-1.2
#include "tabs/overlaptab.h"

#include "jobs/overlapstore.h"
#include "tabs/actionspage.h"
#include "tabs/lessonspage.h"
#include "tabs/logbookpage.h"
#include "tabs/matrixpage.h"
#include "tabs/opportunitiespage.h"
#include "tabs/pairspage.h"
#include "tabs/questionnetworkpage.h"
#include "tabs/reusepage.h"
#include "workspace/workspace.h"

#include <QTimer>

namespace kb {

namespace {

template <typename Page> Tab *makeOverlapPage(Workspace &workspace, QWidget *parent)
{
    return new Page(workspace, parent);
}

constexpr std::array pairKinds{Kind::Verdict};
constexpr std::array agreedKinds{Kind::OverlapAction};

constexpr std::array overlapPages{
    PageSpec{"pairs", QT_TRANSLATE_NOOP("Pages", "&Pairs"), pairKinds, makeOverlapPage<PairsPage>},
    PageSpec{"matrix", QT_TRANSLATE_NOOP("Pages", "&Matrix"), {}, makeOverlapPage<MatrixPage>},
    PageSpec{"network", QT_TRANSLATE_NOOP("Pages", "&Network"), {}, makeOverlapPage<QuestionNetworkPage>},
    PageSpec{"together",
             QT_TRANSLATE_NOOP("Pages", "Pr&ogramme together"),
             {},
             makeOverlapPage<OpportunitiesPage>},
    PageSpec{"reuse", QT_TRANSLATE_NOOP("Pages", "Re&use"), {}, makeOverlapPage<ReusePage>},
    PageSpec{"actions", QT_TRANSLATE_NOOP("Pages", "Agreed act&ions"), agreedKinds,
             makeOverlapPage<ActionsPage>},
    PageSpec{"logbook", QT_TRANSLATE_NOOP("Pages", "&Logbook"), {}, makeOverlapPage<LogbookPage>},
    PageSpec{"lessons", QT_TRANSLATE_NOOP("Pages", "Learne&d"), {}, makeOverlapPage<LessonsPage>},
};

} // namespace

OverlapTab::OverlapTab(Workspace &workspace, QWidget *parent)
    : RoomTab("overlap", overlapPages, workspace, parent)
{
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, [this](const Changes &changes) {
        if (changes.touches(Kind::Verdict))
            count();
    });
    QTimer::singleShot(0, this, &OverlapTab::count); // when the window listens
}

void OverlapTab::count()
{
    workspace().reads().run(
        this,
        [](JobContext &context) { return OverlapStore(context.bank).ids({.states = {OverlapState::Nieuw}}); },
        [this](const Result<QList<qint64>> &fresh) {
            if (fresh)
                Q_EMIT countChanged(int(fresh->size()), tr("%n new", nullptr, int(fresh->size())));
        });
}

} // namespace kb
