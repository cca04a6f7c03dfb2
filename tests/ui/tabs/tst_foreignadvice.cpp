// SPDX-License-Identifier: EUPL-1.2
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/advicetab.h"

#include <QLineEdit>
#include <QMessageBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// An advice of another unit that was offered: who types in it wants no new version, as only its owner can
/// make one.
class TestForeignAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingInItOpensNoDialog()
    {
        TabRoom<AdviceTab> room;
        Bank &bank = room.workspace.bank();
        const QList<Advice> all = *bank.records<Advice>().all();
        const auto offered = std::ranges::find_if(all, [&](const Advice &one) {
            return isOffered(one.status) && one.ownerUnit != bank.identity().unit;
        });
        QVERIFY(offered != all.end());
        QVERIFY(room.tab->showPlace(offered->uid));
        settle(room.workspace);
        room.tab->focusContent();

        const bool isAsked =
            answering<QMessageBox>([&] { room.press(Qt::Key_D); }, [](QMessageBox &box) { box.reject(); });

        QVERIFY(!isAsked);
        QCOMPARE(bank.records<Advice>().get(offered->uid)->version, offered->version);
    }
};

QTEST_MAIN(TestForeignAdvice)
#include "tst_foreignadvice.moc"
