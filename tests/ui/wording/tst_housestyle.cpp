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

} // namespace

class TestHouseStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void messagesCarryOurOwnSigns()
    {
        Appearance appearance(*qApp);
        const QIcon sign = QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);

        QCOMPARE(sign.pixmap(32).toImage(), icon(Glyph::Warning, Meaning::Danger).pixmap(32).toImage());
    }
};

QTEST_MAIN(TestHouseStyle)
#include "tst_housestyle.moc"
