// SPDX-License-Identifier: EUPL-1.2
#include "support/contrast.h"
#include "support/grab.h"
#include "widgets/onlyread.h"
#include "wording/appearance.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>

using namespace kb;

namespace {

/// What lies behind the text or the cells.
QColor groundOf(QWidget &area)
{
    area.resize(160, 80);
    return area.grab().toImage().pixelColor(80, 60);
}

constexpr std::array allThemes{Theme::Light, Theme::Dark, Theme::HighContrast};

QImage lookAt(QWidget &widget)
{
    widget.resize(160, 28);
    return widget.grab().toImage();
}

/// How well the best seen dot between these columns is seen in the window; 1 for none.
double seenBetween(const QImage &look, int left, int right)
{
    const QColor ground = qApp->palette().color(QPalette::Window);
    double seen = 1;
    for (int y = 2; y < look.height() - 2; ++y) {
        for (int x = left; x < right; ++x)
            seen = std::max(seen, test::contrast(look.pixelColor(x, y), ground));
    }
    return seen;
}

} // namespace

class TestOnlyRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textThatIsOnlyReadLiesFlatInTheWindow()
    {
        Appearance appearance(*qApp);
        appearance.setTheme(Theme::Dark);
        QPlainTextEdit text;
        QCOMPARE(groundOf(text), qApp->palette().color(QPalette::Base));

        setOnlyRead(text, true);

        QVERIFY(text.isReadOnly());
        QCOMPARE(groundOf(text), qApp->palette().color(QPalette::Window));
    }

    void whatIsOnlyReadHasNoBoxAroundIt()
    {
        Appearance appearance(*qApp);
        for (const Theme theme : allThemes) {
            appearance.setTheme(theme);
            const QColor ground = qApp->palette().color(QPalette::Window);
            QPlainTextEdit text;
            setOnlyRead(text, true);
            QLineEdit line;
            line.setReadOnly(true);

            QCOMPARE(lookAt(text).pixelColor(80, 0), ground);
            QCOMPARE(lookAt(line).pixelColor(80, 0), ground);
        }
    }

    void textThatIsOnlyReadIsReachedAndSelectedByKeyboard()
    {
        QPlainTextEdit text(QStringLiteral("Leefbaarheid\nen bestuur"));
        text.setAccessibleName(QStringLiteral("Aanleiding"));
        setOnlyRead(text, true);
        test::show(text, {160, 80});

        QTest::keyClick(&text, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(text.focusPolicy() & Qt::TabFocus);
        QCOMPARE(text.textCursor().selectedText().size(), text.toPlainText().size());
        QCOMPARE(text.accessibleName(), QStringLiteral("Aanleiding"));
    }

    void lockedChoiceIsReadAndHasNoArrow()
    {
        Appearance appearance(*qApp);
        for (const Theme theme : allThemes) {
            appearance.setTheme(theme);
            QComboBox choice;
            choice.addItem(QStringLiteral("Intern"));
            QVERIFY(seenBetween(lookAt(choice), 135, 155) >= 3);

            setLocked(choice, true);

            const QImage look = lookAt(choice);
            QVERIFY(seenBetween(look, 2, 80) >= 4.5);
            QCOMPARE(seenBetween(look, 135, 155), 1.0);
        }
    }

    void tickThatCannotBeChangedIsNotFilled()
    {
        Appearance appearance(*qApp);
        appearance.setTheme(Theme::Dark);
        QCheckBox box;
        box.setChecked(true);
        box.setEnabled(false);

        const QImage look = lookAt(box);

        const QRgb accent = qApp->palette().color(QPalette::Highlight).rgb();
        int filled = 0;
        for (int y = 0; y < look.height(); ++y) {
            for (int x = 0; x < look.width(); ++x)
                filled += look.pixelColor(x, y).rgb() == accent ? 1 : 0;
        }
        QCOMPARE(filled, 0);
        QVERIFY(seenBetween(look, 0, 40) >= 3);
    }

    void textThatMayBeWrittenAgainLooksSo()
    {
        Appearance appearance(*qApp);
        appearance.setTheme(Theme::Dark);
        QPlainTextEdit text;
        setOnlyRead(text, true);

        setOnlyRead(text, false);

        QVERIFY(!text.isReadOnly());
        QCOMPARE(groundOf(text), qApp->palette().color(QPalette::Base));
    }

    void tableThatIsOnlyReadLiesFlatInTheWindow()
    {
        Appearance appearance(*qApp);
        appearance.setTheme(Theme::Dark);
        QTableWidget table(0, 2);

        setOnlyRead(table, true);

        QCOMPARE(groundOf(table), qApp->palette().color(QPalette::Window));
    }
};

QTEST_MAIN(TestOnlyRead)
#include "tst_onlyread.moc"
