// SPDX-License-Identifier: EUPL-1.2
#include "widgets/onlyread.h"
#include "wording/appearance.h"

#include <QApplication>
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
