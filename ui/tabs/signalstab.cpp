// SPDX-License-Identifier: EUPL-1.2
#include "tabs/signalstab.h"

#include "jobs/signallist.h"
#include "tabs/bulletinspage.h"
#include "tabs/inboxpage.h"
#include "tabs/radarpage.h"
#include "tabs/signalspage.h"
#include "workspace/workspace.h"

#include <QTimer>

namespace kb {

namespace {

constexpr std::array signalKinds{Kind::Signal};
constexpr std::array bulletinKinds{Kind::Bulletin};

template <typename Page> Tab *makeSignalPage(Workspace &workspace, QWidget *parent)
{
    return new Page(workspace, parent);
}

constexpr std::array signalPages{
    PageSpec{"list", QT_TRANSLATE_NOOP("Pages", "&List"), signalKinds, makeSignalPage<SignalsPage>},
    PageSpec{"radar", QT_TRANSLATE_NOOP("Pages", "Ra&dar"), {}, makeSignalPage<RadarPage>},
    PageSpec{"bulletins", QT_TRANSLATE_NOOP("Pages", "&Bulletins"), bulletinKinds,
             makeSignalPage<BulletinsPage>},
    PageSpec{"inbox", QT_TRANSLATE_NOOP("Pages", "&Inbox"), {}, makeSignalPage<InboxPage>},
};

} // namespace

SignalsTab::SignalsTab(Workspace &workspace, QWidget *parent)
    : RoomTab("signals", signalPages, workspace, parent)
{
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, [this](const Changes &changes) {
        if (changes.touches(Kind::Signal))
            count();
    });
    QTimer::singleShot(0, this, &SignalsTab::count); // when the window listens
}

void SignalsTab::count()
{
    workspace().reads().run(
        this, [](JobContext &context) { return SignalList(context.bank).counts(); },
        [this](const Result<SignalCounts> &counts) {
            if (counts)
                Q_EMIT countChanged(counts->toAssess, tr("%n to assess", nullptr, counts->toAssess));
        });
}

} // namespace kb
