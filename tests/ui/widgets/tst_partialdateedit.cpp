// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "widgets/partialdateedit.h"
#include "wording/language.h"

#include <QSignalSpy>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestPartialDateEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"nl"_s); }

    void whatIsTypedIsReadAndShownAsPeopleWriteIt()
    {
        QWidget window;
        PartialDateEdit edit(&window);
        QLineEdit other(&window);
        test::show(window, {200, 60});
        edit.setFocus();

        QTest::keyClicks(&edit, u"28-2-2026"_s);
        QCOMPARE(edit.date().text, u"2026-02-28"_s);
        other.setFocus();

        QCOMPARE(edit.text(), u"28 feb 2026"_s);
        QCOMPARE(edit.date().text, u"2026-02-28"_s);
    }

    void textThatIsNoDateStaysAsItWas()
    {
        PartialDateEdit edit;
        edit.setText(u"30-2-2026"_s);

        QVERIFY(!edit.isAcceptable());
        QVERIFY(edit.date().isEmpty());
        QCOMPARE(edit.text(), u"30-2-2026"_s);
    }

    void nothingAtAllIsFine()
    {
        const PartialDateEdit edit;

        QVERIFY(edit.isAcceptable());
    }

    void arrowsChangeTheSmallestPartThatIsKnown()
    {
        PartialDateEdit edit;

        edit.setDate({u"2026"_s});
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(edit.date().text, u"2025"_s);

        edit.setDate({u"2026-01"_s});
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(edit.date().text, u"2025-12"_s);

        edit.setDate({u"2026-02-28"_s});
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.date().text, u"2026-03-01"_s);
    }
};

QTEST_MAIN(TestPartialDateEdit)
#include "tst_partialdateedit.moc"
