// SPDX-License-Identifier: EUPL-1.2
#include "widgets/dialogbuttons.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace kb;

class TestDialogButtons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardGoesPastAButtonThatIsOff()
    {
        QWidget dialog;
        auto *field = new QLineEdit;
        auto *buttons = new DialogButtons(QDialogButtonBox::Cancel);
        buttons->addButton(QStringLiteral("Restore"), QDialogButtonBox::AcceptRole)->setEnabled(false);
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(field);
        layout->addWidget(buttons);
        dialog.show();
        dialog.activateWindow();
        (void)QTest::qWaitForWindowActive(&dialog);
        field->setFocus();

        QTest::keyClick(field, Qt::Key_Tab);

        QCOMPARE(dialog.focusWidget(), buttons->button(QDialogButtonBox::Cancel));
    }
};

QTEST_MAIN(TestDialogButtons)
#include "tst_dialogbuttons.moc"
