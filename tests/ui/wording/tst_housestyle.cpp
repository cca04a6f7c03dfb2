// SPDX-License-Identifier: EUPL-1.2
#include "support/contrast.h"
#include "wording/appearance.h"
#include "wording/icons.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QToolButton>

#include <array>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array themes{Theme::Light, Theme::Dark, Theme::HighContrast};

QImage lookOf(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    return widget.grab().toImage();
}

/// The columns of the picture in which something is drawn on its ground.
QList<int> inkIn(const QImage &look)
{
    const auto hasInk = [&look](int x) {
        for (int y = 0; y < look.height(); ++y) {
            if (look.pixel(x, y) != look.pixel(0, 0))
                return true;
        }
        return false;
    };
    QList<int> columns;
    for (int x = 0; x < look.width(); ++x) {
        if (hasInk(x))
            columns.append(x);
    }
    return columns;
}

/// A button of the bar of tools, with an icon and a word.
void makeToolOf(QToolButton &button)
{
    button.setAutoRaise(true);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setIcon(icon(Glyph::New));
    button.setText(u"Nieuwe studie"_s);
}

} // namespace

class TestHouseStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemOfAListIsCutBeforeItIsLaidOut()
    {
        const Appearance appearance(*qApp);
        QListWidget list;
        list.addItem(QString(100'000, u'w'));
        list.addItem(QString(200, u'w'));

        const int endless = list.sizeHintForIndex(list.model()->index(0, 0)).width();

        QVERIFY(endless > list.sizeHintForIndex(list.model()->index(1, 0)).width());
        QVERIFY(endless < 2 * list.sizeHintForIndex(list.model()->index(1, 0)).width());
    }

    void edgeOfANumberFieldIsSeenInEveryTheme()
    {
        Appearance appearance(*qApp);
        for (const Theme theme : themes) {
            appearance.setTheme(theme);
            QSpinBox box;
            const QImage look = lookOf(box, {120, 28});

            QVERIFY(contrast(look.pixelColor(60, 0), qApp->palette().color(QPalette::Window)) >= 3);
        }
    }

    void edgeOfAMenuIsSeenInEveryTheme()
    {
        Appearance appearance(*qApp);
        for (const Theme theme : themes) {
            appearance.setTheme(theme);
            QMenu menu;
            menu.addAction(u"Kopieer code"_s);
            const QImage look = lookOf(menu, menu.sizeHint());

            QVERIFY(contrast(look.pixelColor(0, look.height() / 2),
                             qApp->palette().color(QPalette::Window)) >= 3);
        }
    }

    void buttonThatIsOnIsSeenInEveryTheme()
    {
        Appearance appearance(*qApp);
        for (const Theme theme : themes) {
            appearance.setTheme(theme);
            QToolButton button;
            button.setAutoRaise(true);
            button.setCheckable(true);
            const QColor off = lookOf(button, {80, 28}).pixelColor(40, 0);
            button.setChecked(true);
            const QColor on = lookOf(button, {80, 28}).pixelColor(40, 0);

            QVERIFY(contrast(on, off) >= 3);
        }
    }

    void fieldThatIsOnlyReadLooksUnlikeOneToWriteIn()
    {
        Appearance appearance(*qApp);
        appearance.setTheme(Theme::Dark);
        QLineEdit written;
        QLineEdit read;
        read.setReadOnly(true);

        const QColor inside = lookOf(written, {120, 28}).pixelColor(60, 14);
        const QColor shown = lookOf(read, {120, 28}).pixelColor(60, 14);

        QCOMPARE(inside, qApp->palette().color(QPalette::Base));
        QCOMPARE(shown, qApp->palette().color(QPalette::Window));
    }

    void rowsOfAListHaveAirBetweenThem()
    {
        Appearance appearance(*qApp);
        QListWidget list;
        list.addItem(u"Kamervragen"_s);

        QVERIFY(list.sizeHintForRow(0) >= list.fontMetrics().height() + 8);
    }

    void wordThatOpensAMenuLeavesRoomForItsArrow()
    {
        Appearance appearance(*qApp);
        QMenu menu;
        QToolButton plain;
        QToolButton opener;
        for (QToolButton *button : {&plain, &opener}) {
            button->setText(u"Bewaarde filters"_s);
            button->setPopupMode(QToolButton::InstantPopup);
        }
        opener.setMenu(&menu);

        QVERIFY(opener.sizeHint().width() >= plain.sizeHint().width() + 16);
    }

    void iconAndWordHaveTheSameAirOnBothSides()
    {
        Appearance appearance(*qApp);
        QToolButton button;
        makeToolOf(button);

        const QImage look = lookOf(button, button.sizeHint());

        const QList<int> ink = inkIn(look);
        QVERIFY(!ink.isEmpty());
        const int behind = look.width() - 1 - ink.last();
        QVERIFY2(std::abs(ink.first() - behind) <= 6, qPrintable(u"%1 %2"_s.arg(ink.first()).arg(behind)));
    }

    void arrowStandsCloseToTheWordItBelongsTo()
    {
        Appearance appearance(*qApp);
        QMenu menu;
        QToolButton button;
        makeToolOf(button);
        button.setMenu(&menu);
        button.setPopupMode(QToolButton::MenuButtonPopup);

        const QList<int> ink = inkIn(lookOf(button, button.sizeHint()));

        int lastGap = 0;
        for (qsizetype at = 1; at < ink.size(); ++at) {
            if (const int gap = ink[at] - ink[at - 1]; gap > 1)
                lastGap = gap;
        }
        QVERIFY2(lastGap >= 4 && lastGap <= 10, qPrintable(QString::number(lastGap)));
    }

    void messagesCarryOurOwnSigns()
    {
        Appearance appearance(*qApp);
        const QIcon sign = QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);

        QCOMPARE(sign.pixmap(32).toImage(), icon(Glyph::Warning, Meaning::Danger).pixmap(32).toImage());
    }
};

QTEST_MAIN(TestHouseStyle)
#include "tst_housestyle.moc"
