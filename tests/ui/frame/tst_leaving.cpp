// SPDX-License-Identifier: EUPL-1.2
#include "jobs/keptcopies.h"
#include "support/openwindow.h"
#include "support/testbank.h"
#include "tabs/tab.h"
#include "widgets/statusstrip.h"
#include "widgets/textlabel.h"

#include <QMessageBox>
#include <QPushButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// A copy is made before a bank is left, and the user sees when the last one was made.
class TestLeaving : public QObject
{
    Q_OBJECT

    static QList<KeptCopy> copiesOf(const Desk &desk)
    {
        return copiesIn(copyFolder(desk.path()), desk.path());
    }

    /// A file stands where the folder of the copies should be.
    static void refuseCopies(const Desk &desk)
    {
        QFile inTheWay(copyFolder(desk.path()));
        if (!inTheWay.open(QIODevice::WriteOnly))
            qFatal("no file");
    }

    static QString statusOf(OpenWindow &open)
    {
        QStringList texts;
        for (const TextLabel *label : open.view().findChild<StatusStrip *>()->findChildren<TextLabel *>())
            texts.append(label->text());
        return texts.join(u" | "_s);
    }

private Q_SLOTS:
    void closingMakesACopyAndThenCloses()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        open.openBank();

        open.window->close();

        QTRY_VERIFY(!open.window->isVisible());
        QCOMPARE(copiesOf(open.desk).size(), 1);
    }

    void bankWithoutChangesIsClosedAtOnceWithoutAnotherCopy()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        open.openBank();
        open.window->close();
        QTRY_VERIFY(!open.window->isVisible());
        open.window = std::make_unique<MainWindow>(open.appearance, open.desk.settings());
        open.openBank();

        open.window->close();

        QVERIFY(!open.window->isVisible());
        QCOMPARE(copiesOf(open.desk).size(), 1);
    }

    void otherBankComesAfterTheCopyOfTheFirst()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        open.openBank();
        const Desk other(Desk::Content::Nothing);

        open.openFile(other.path());

        QCOMPARE(copiesOf(open.desk).size(), 1);
    }

    void whenNoCopyCanBeMadeTheUserMayStay()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        open.openBank();
        refuseCopies(open.desk);

        const bool isAsked =
            answering<QMessageBox>([&] { open.window->close(); }, [](QMessageBox &box) { box.reject(); });

        QVERIFY(isAsked);
        QTest::qWait(100);
        QVERIFY(open.window->isVisible());
    }

    void whenNoCopyCanBeMadeTheUserMayGoAllTheSame()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        open.openBank();
        refuseCopies(open.desk);

        const bool isAsked =
            answering<QMessageBox>([&] { open.window->close(); },
                                   [](QMessageBox &box) {
                                       for (QAbstractButton *button : box.buttons()) {
                                           if (box.buttonRole(button) == QMessageBox::AcceptRole)
                                               button->click();
                                       }
                                   });

        QVERIFY(isAsked);
        QTRY_VERIFY(!open.window->isVisible());
    }

    void statusTellsWhenTheLastCopyWasMade()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        const auto made = makeCopy(*open.desk.open(), copyFolder(open.desk.path()));
        QVERIFY_RESULT(made);

        open.openBank();

        QTRY_VERIFY2(statusOf(open).contains(u"kopie "_s + made->at.toString(u"HH:mm"_s)),
                     qPrintable(statusOf(open)));
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
