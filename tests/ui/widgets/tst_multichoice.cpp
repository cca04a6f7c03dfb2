// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "widgets/multichoice.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QList<Choice> units{{u"vb"_s, u"DGVB"_s}, {u"kr"_s, u"DGKR"_s}, {u"ro"_s, u"DGRO"_s}};

QList<Choice> numbers(int count)
{
    QList<Choice> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append({QString::number(i), u"number %1"_s.arg(i)});
    return numbers;
}

} // namespace

class TestMultiChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreChosenByKeyboard()
    {
        MultiChoice choice(u"Unit"_s);
        choice.setChoices(units);
        test::show(choice, {200, 32});
        QSignalSpy changed(&choice, &MultiChoice::changed);

        QTest::keyClick(&choice, Qt::Key_Space);
        auto *list = choice.findChild<QListWidget *>();
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(choice.chosen(), (QStringList{u"vb"_s, u"ro"_s}));
        QCOMPARE(changed.count(), 2);
        QVERIFY(!list->isVisible());
    }

    void nameTellsWhatIsChosen()
    {
        MultiChoice choice(u"Unit"_s);
        choice.setChoices(units);
        QCOMPARE(choice.accessibleName(), u"Unit: all"_s);
        QCOMPARE(choice.text(), u"Unit"_s);

        choice.setChosen({u"kr"_s});
        QCOMPARE(choice.text(), u"Unit: DGKR"_s);

        choice.setChosen({u"kr"_s, u"vb"_s});
        QCOMPARE(choice.accessibleName(), u"Unit: DGVB, DGKR"_s);
    }

    void buttonSaysBrieflyWhatIsChosenAndItsNameAndToolTipTheWhole()
    {
        MultiChoice choice(u"Unit"_s);
        choice.setChoices({{u"vb"_s, u"DGVB – Volkshuisvesting en Bouwen"_s, u"DGVB"_s}});

        choice.setChosen({u"vb"_s});

        QCOMPARE(choice.text(), u"Unit: DGVB"_s);
        QCOMPARE(choice.accessibleName(), u"Unit: DGVB – Volkshuisvesting en Bouwen"_s);
        QCOMPARE(choice.toolTip(), choice.accessibleName());
    }

    void countStandsBehindItsChoiceAndIsNoPartOfIt()
    {
        MultiChoice choice(u"Unit"_s);
        choice.setChoices(units);
        choice.setChosen({u"kr"_s});
        QSignalSpy changed(&choice, &MultiChoice::changed);
        const auto *list = choice.findChild<QListWidget *>();

        choice.setCounts({{u"vb"_s, u"12"_s}}, u"0"_s);

        QCOMPARE(list->item(0)->text(), u"DGVB  (12)"_s);
        QCOMPARE(list->item(1)->text(), u"DGKR  (0)"_s);
        QCOMPARE(choice.text(), u"Unit: DGKR"_s);
        QCOMPARE(choice.chosen(), QStringList{u"kr"_s});
        QVERIFY(changed.isEmpty());
        choice.setCounts({}, {});
        QCOMPARE(list->item(0)->text(), u"DGVB"_s);
    }

    void buttonFollowsTheSizeOfTheText()
    {
        QWidget bar;
        auto *choice = new MultiChoice(u"Unit"_s, &bar);
        choice->setChoices(units);
        choice->setChosen({u"kr"_s});
        QFont large = bar.font();
        large.setPointSizeF(2 * large.pointSizeF());

        bar.setFont(large);

        QCOMPARE(choice->font().pointSizeF(), large.pointSizeF());
        QVERIFY(choice->font().bold());
    }

    void unknownKeysAreIgnored()
    {
        MultiChoice choice(u"Unit"_s);
        choice.setChoices(units);
        QSignalSpy changed(&choice, &MultiChoice::changed);

        choice.setChosen({u"gone"_s});

        QVERIFY(choice.chosen().isEmpty());
        QCOMPARE(changed.count(), 0);
    }

    void longListCanBeSearched()
    {
        MultiChoice choice(u"Number"_s);
        choice.setChoices(numbers(40));
        test::show(choice, {200, 32});

        choice.click();
        auto *search = choice.findChild<QLineEdit *>();
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, u"39"_s);

        const auto *list = choice.findChild<QListWidget *>();
        QVERIFY(list->item(0)->isHidden());
        QVERIFY(!list->item(39)->isHidden());
    }

    void spaceTicksNothingThatTheSearchLeftOut()
    {
        MultiChoice choice(u"Number"_s);
        choice.setChoices(numbers(40));
        test::show(choice, {200, 32});
        choice.click();
        auto *search = choice.findChild<QLineEdit *>();

        QTest::keyClicks(search, u"39"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(choice.findChild<QListWidget *>(), Qt::Key_Space);

        QCOMPARE(choice.chosen(), QStringList(u"39"_s));
    }

    void listWithoutChoicesSaysSo()
    {
        MultiChoice choice(u"Concept"_s);
        choice.setChoices({});
        test::show(choice, {200, 32});
        choice.click();

        QVERIFY(!choice.findChild<QListWidget *>()->accessibleDescription().isEmpty());
        QVERIFY(choice.findChild<TextLabel *>()->isVisible());

        choice.setChoices(units);
        QVERIFY(!choice.findChild<TextLabel *>()->isVisible());
    }

    void searchThatFitsNothingSaysSo()
    {
        MultiChoice choice(u"Number"_s);
        choice.setChoices(numbers(40));
        test::show(choice, {200, 32});
        choice.click();

        QTest::keyClicks(choice.findChild<QLineEdit *>(), u"zeppelin"_s);

        QVERIFY(choice.findChild<TextLabel *>()->isVisible());
    }
};

QTEST_MAIN(TestMultiChoice)
#include "tst_multichoice.moc"
