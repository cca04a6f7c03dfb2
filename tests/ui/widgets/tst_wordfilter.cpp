// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/widgetwalk.h"
#include "widgets/wordfilter.h"
#include "wording/language.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestWordFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"en"_s); }

    void wordsAreTypedByKeyboard()
    {
        WordFilter filter(u"Author"_s);
        show(filter, {200, 32});

        QTest::keyClick(&filter, Qt::Key_Space);
        auto *edit = filter.findChild<QLineEdit *>();
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, u" de Vries "_s);
        QTest::keyClick(edit, Qt::Key_Return);

        QCOMPARE(filter.chosen(), QStringList(u"de Vries"_s));
        QCOMPARE(filter.accessibleName(), u"Author: de Vries"_s);
        QVERIFY(!edit->isVisible());
    }

    void setBackTellsOnlyWhatChanged()
    {
        WordFilter filter(u"Author"_s);
        QSignalSpy changed(&filter, &FilterButton::changed);

        filter.setChosen({u"Kuipers"_s});
        filter.setChosen({u"Kuipers"_s});
        filter.setChosen({});

        QCOMPARE(changed.count(), 2);
        QCOMPARE(filter.accessibleName(), u"Author: all"_s);
    }

    void everyPartIsNamed()
    {
        WordFilter filter(u"Author"_s);
        show(filter, {200, 32});

        QTest::keyClick(&filter, Qt::Key_Space);

        QCOMPARE(complaintsAbout(filter), QStringList());
    }
};

QTEST_MAIN(TestWordFilter)
#include "tst_wordfilter.moc"
