// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "tabroom.h"
#include "tabs/actiondialog.h"
#include "tabs/compareview.h"
#include "tabs/decisiondialog.h"
#include "tabs/pairspage.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// With the first pair side by side.
struct RemarkRoom : TabRoom<PairsPage>
{
    RemarkRoom()
        : first(view().currentId())
    {
        pressAndWait(Qt::Key_Return);
    }

    void pressAndWait(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        press(key, modifiers);
        settle(workspace);
    }
    QLineEdit &line() { return *tab->findChild<CompareView *>()->findChild<QLineEdit *>(); }
    void remark(const QString &text)
    {
        line().setFocus();
        QTest::keyClicks(&line(), text);
    }
    ShownOverlap firstPair()
    {
        const auto rows = OverlapStore(workspace.bank()).rows({first});
        return rows->first();
    }

    const qint64 first;
};

} // namespace

class TestPairsRemark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarkIsKeptWithTheConfirmation() // spec 05, 5.8
    {
        RemarkRoom room;

        room.remark(u"Samen met DGKR"_s);
        room.pressAndWait(Qt::Key_F7);

        const ShownOverlap pair = room.firstPair();
        QCOMPARE(pair.state(), OverlapState::Bevestigd);
        QCOMPARE(pair.verdict->remark, u"Samen met DGKR"_s);
    }

    void remarkStaysWithItsPairUntilSomethingIsDecided()
    {
        RemarkRoom room;
        room.remark(u"Eerst bellen"_s);

        room.pressAndWait(Qt::Key_J, Qt::ControlModifier);
        const QString besideTheNext = room.line().text();
        room.view().select(room.first);
        settle(room.workspace);

        QCOMPARE(besideTheNext, QString());
        QCOMPARE(room.line().text(), u"Eerst bellen"_s);
    }

    void remarkStandsInTheDialogThatSetsAside()
    {
        RemarkRoom room;
        room.remark(u"Ander gebied"_s);
        QString offered;

        const bool isAsked =
            answering<DecisionDialog>([&] { room.press(Qt::Key_F9); },
                                      [&](DecisionDialog &dialog) {
                                          offered = dialog.findChild<QPlainTextEdit *>()->toPlainText();
                                          dialog.reject();
                                      });

        QVERIFY(isAsked);
        QCOMPARE(offered, u"Ander gebied"_s);
    }

    void remarkIsKeptWithWhatIsAgreed()
    {
        RemarkRoom room;
        room.remark(u"Samen met DGKR"_s);

        const bool isAsked = answering<ActionDialog>([&] { room.press(Qt::Key_F8); },
                                                     [](ActionDialog &dialog) { dialog.accept(); });
        settle(room.workspace);

        QVERIFY(isAsked);
        const ShownOverlap pair = room.firstPair();
        QCOMPARE(pair.state(), OverlapState::Actie);
        QCOMPARE(pair.verdict->remark, u"Samen met DGKR"_s);
    }

    void withoutARemarkThatIsWhatWasAgreed()
    {
        RemarkRoom room;
        QString what;

        const bool isAsked = answering<ActionDialog>([&] { room.press(Qt::Key_F8); },
                                                     [&](ActionDialog &dialog) {
                                                         what = dialog.draft().action.what;
                                                         dialog.accept();
                                                     });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(room.firstPair().verdict->remark, what);
    }

    void remarkIsOfWhoWroteIt()
    {
        RemarkRoom room;
        room.remark(u"Samen met DGKR"_s);
        room.pressAndWait(Qt::Key_F7);
        const ShownOverlap pair = room.firstPair();

        QCOMPARE(pair.remarkOf(pair.verdict->person), u"Samen met DGKR"_s);
        QCOMPARE(pair.remarkOf(u"somebody else"_s), QString());
    }
};

QTEST_MAIN(TestPairsRemark)
#include "tst_pairsremark.moc"
