// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "widgets/chip.h"
#include "widgets/chipedit.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace kb;

namespace {

const Choice poverty{QStringLiteral("c1"), QStringLiteral("armoede")};
const Choice housing{QStringLiteral("c2"), QStringLiteral("wonen")};

QLineEdit *editOf(ChipEdit &chips)
{
    return chips.findChild<QLineEdit *>();
}

void type(ChipEdit &chips, const QString &word)
{
    editOf(chips)->setText(word);
    QTest::keyClick(editOf(chips), Qt::Key_Return);
}

} // namespace

class TestChipEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedSuggestionBecomesAChipWithItsKey()
    {
        ChipEdit chips(Words::OnlySuggested);
        chips.setSuggestions({poverty, housing});
        QSignalSpy changed(&chips, &ChipEdit::changed);

        type(chips, QStringLiteral(" Armoede"));

        QCOMPARE(chips.chips(), QList{poverty});
        QCOMPARE(changed.count(), 1);
        QVERIFY(editOf(chips)->text().isEmpty());
    }

    void unknownWordIsKeptInTheEditWhereOnlySuggestionsCount()
    {
        ChipEdit chips(Words::OnlySuggested);
        chips.setSuggestions({poverty});

        type(chips, QStringLiteral("iets anders"));

        QVERIFY(chips.chips().isEmpty());
        QCOMPARE(editOf(chips)->text(), QStringLiteral("iets anders"));
    }

    void unknownWordBecomesAChipWithoutKeyWhereAnyWordCounts()
    {
        ChipEdit chips(Words::Any);

        type(chips, QStringLiteral("iets anders"));

        QCOMPARE(chips.chips(), (QList{Choice{{}, QStringLiteral("iets anders")}}));
    }

    void chipIsCalledAsItsSuggestionIsNowOrLater()
    {
        ChipEdit chips(Words::OnlySuggested);
        chips.setChips({{poverty.key, {}}});

        chips.setSuggestions({poverty, housing});
        QCOMPARE(chips.chips(), QList{poverty});
        QCOMPARE(chips.findChildren<Chip *>().constLast()->text(), poverty.text);

        chips.setChips({{housing.key, QStringLiteral("huizen")}});
        QCOMPARE(chips.chips(), QList{housing});
    }

    void sameChipIsAddedOnce()
    {
        ChipEdit chips(Words::Any);
        chips.setSuggestions({poverty});

        type(chips, poverty.text);
        type(chips, poverty.text);

        QCOMPARE(chips.chips().size(), 1);
    }

    void chipsAreReachedAndRemovedByKeyboard()
    {
        ChipEdit chips(Words::Any);
        chips.setChips({poverty, housing});
        test::show(chips, {400, 60});
        editOf(chips)->setFocus();

        QTest::keyClick(editOf(chips), Qt::Key_Backspace);
        auto *last = qobject_cast<Chip *>(QApplication::focusWidget());
        QVERIFY(last);
        QTest::keyClick(last, Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);

        QCOMPARE(chips.chips(), QList{housing});
        QVERIFY(qobject_cast<Chip *>(QApplication::focusWidget()));
    }

    void chipIsCutOnlyWhereTheRowIsNotWideEnough()
    {
        const QString title =
            QStringLiteral("Wat maakt dat kleine gemeenten hun taken niet kunnen uitvoeren?");
        ChipEdit chips(Words::Any);
        chips.setChips({{QStringLiteral("q1"), title}});
        const auto *chip = chips.findChild<Chip *>();

        test::show(chips, {900, 60});
        QCOMPARE(chip->width(), chip->sizeHint().width());

        chips.resize(200, 90);
        QTRY_VERIFY(chip->width() < 200);
        QCOMPARE(chip->toolTip(), title);
    }

    void editIsHeardByTheNameOfTheField()
    {
        ChipEdit chips(Words::Any);
        chips.setAccessibleName(QStringLiteral("Begrippen")); // as a form does, when it is made already
        test::show(chips, {400, 60});

        chips.setFocus();

        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Begrippen"));
    }

    void enterWithoutAWordIsLeftToTheDialog()
    {
        ChipEdit chips(Words::Any);

        type(chips, QStringLiteral("   "));

        QVERIFY(chips.chips().isEmpty());
    }
};

QTEST_MAIN(TestChipEdit)
#include "tst_chipedit.moc"
