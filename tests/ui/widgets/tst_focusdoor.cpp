// SPDX-License-Identifier: EUPL-1.2
#include "widgets/focusdoor.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace kb;

namespace {

/// A button, a whole with a part in it, and another button, from top to bottom.
struct Room
{
    Room()
        : before(new QPushButton)
        , whole(new QWidget)
        , part(new QLineEdit)
        , after(new QPushButton)
    {
        auto *inside = new QVBoxLayout(whole);
        inside->addWidget(part);
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : {static_cast<QWidget *>(before), whole, static_cast<QWidget *>(after)})
            layout->addWidget(widget);
        new FocusDoor(*whole, *part);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        before->setFocus();
    }

    QWidget *afterTab() const
    {
        QTest::keyClick(before, Qt::Key_Tab);
        return window.focusWidget();
    }

    QWidget window;
    QPushButton *before;
    QWidget *whole;
    QLineEdit *part;
    QPushButton *after;
};

} // namespace

class TestFocusDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardComesToThePart()
    {
        const Room room;

        QCOMPARE(room.afterTab(), room.part);
    }

    void itIsOpenBeforeTheWindowIsShown()
    {
        QWidget whole;
        QLineEdit part(&whole);

        new FocusDoor(whole, part);

        QCOMPARE(whole.focusProxy(), &part);
    }

    void itGoesPastAPartThatIsHidden()
    {
        const Room room;

        room.part->hide();

        QCOMPARE(room.afterTab(), room.after);
    }

    void itGoesPastAPartThatIsOff()
    {
        const Room room;

        room.part->setEnabled(false);

        QCOMPARE(room.afterTab(), room.after);
    }

    void itComesAgainToAPartThatIsShownAgain()
    {
        const Room room;
        room.part->hide();

        room.part->show();

        QCOMPARE(room.afterTab(), room.part);
    }
};

QTEST_MAIN(TestFocusDoor)
#include "tst_focusdoor.moc"
