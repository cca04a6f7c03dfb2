// SPDX-License-Identifier: EUPL-1.2
#include "support/contrast.h"
#include "widgets/chip.h"
#include "wording/appearance.h"

#include <QApplication>
#include <QTest>

using namespace kb;
using namespace kb::test;

namespace {

enum class Pointed { Not, Over, Down };

/// The square at the right of a chip, in which its cross stands.
QImage squareOfCross(Pointed pointed)
{
    Chip chip(QStringLiteral("armoede"));
    chip.resize(chip.sizeHint());
    chip.setAttribute(Qt::WA_UnderMouse, pointed != Pointed::Not);
    chip.setDown(pointed == Pointed::Down);
    const int side = chip.fontMetrics().ascent();
    const QRect square(chip.width() - side - 4, (chip.height() - side) / 2, side, side);
    return chip.grab(square).toImage();
}

/// How many dots are seen well on what is behind the cross.
int seenWell(const QImage &square)
{
    const QColor ground = square.pixelColor(0, square.height() / 2);
    int dots = 0;
    for (int y = 0; y < square.height(); ++y) {
        for (int x = 0; x < square.width(); ++x)
            dots += contrast(square.pixelColor(x, y), ground) >= 4.5 ? 1 : 0;
    }
    return dots;
}

} // namespace

class TestChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crossIsSeenInEveryTheme_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<Pointed>("pointed");
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            QTest::addRow("theme %d", int(theme)) << theme << Pointed::Not;
            QTest::addRow("theme %d, under the mouse", int(theme)) << theme << Pointed::Over;
            QTest::addRow("theme %d, pressed", int(theme)) << theme << Pointed::Down;
        }
    }

    void crossIsSeenInEveryTheme()
    {
        QFETCH(const Theme, theme);
        QFETCH(const Pointed, pointed);
        Appearance appearance(*qApp);
        appearance.setTheme(theme);

        const QImage square = squareOfCross(pointed);

        QVERIFY2(seenWell(square) >= square.width() / 2, qPrintable(QString::number(seenWell(square))));
    }
};

QTEST_MAIN(TestChip)
#include "tst_chip.moc"
