// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/overlapstore.h"
#include "tabroom.h"
#include "tabs/logbookpage.h"
#include "tabs/overlaptab.h"

#include <QTabBar>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// Agreements in the log of decisions (spec 03, 3.6).
class TestLogbookAgreements : public QObject
{
    Q_OBJECT

    /// About records that no verdict tells of.
    static void agree(Workspace &workspace)
    {
        const OverlapStore store(workspace.bank());
        const ShownOverlap pair = store.rows(store.ids({})->mid(0, 1))->first();
        ActionDraft draft;
        draft.action.what = u"Samen meten"_s;
        draft.action.leadUnit = pair.a.unit;
        draft.action.due = QDate(2026, 4, 15);
        draft.about = {pair.pair.a, pair.pair.b};
        QVERIFY_RESULT(agreeOnGroup(workspace.bank(), draft));
        settle(workspace);
    }

private Q_SLOTS:
    void agreementStandsInTheListWithItsWords()
    {
        TabRoom<LogbookPage> room;

        agree(room.workspace);

        QVERIFY2(room.cell(0, 1).startsWith(u"Samen meten · "_s), qPrintable(room.cell(0, 1)));
        QCOMPARE(room.cell(0, 2), u"Agreed"_s);
        QCOMPARE(room.cell(0, 4), u"Agreement"_s);
    }

    void enterOnAnAgreementGoesToIt()
    {
        TabRoom<OverlapTab> room;
        agree(room.workspace);
        room.tab->showPage("logbook");
        settle(room.workspace);
        room.tab->focusContent();

        room.press(Qt::Key_Return);
        settle(room.workspace);

        QCOMPARE(room.tab->findChild<QTabBar *>()->currentIndex(), 5);
    }
};

QTEST_MAIN(TestLogbookAgreements)
#include "tst_logbookagreements.moc"
