// SPDX-License-Identifier: EUPL-1.2
#include "widgets/actionrow.h"
#include "widgets/flowlayout.h"

#include <QAction>
#include <QTest>
#include <QToolButton>
#include <QWidget>

using namespace kb;

/// Buttons below a list that do what its menu does.
class TestActionRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonIsAwayWhileItsActionIsNotVisible()
    {
        QWidget page;
        QAction usual(QStringLiteral("Not needed"));
        QAction seldom(QStringLiteral("Needed after all"));
        seldom.setVisible(false);

        page.setLayout(actionRow({&usual, &seldom}, &page));
        const QList<QToolButton *> buttons = page.findChildren<QToolButton *>();
        const bool wasAway = buttons[1]->isHidden();
        seldom.setVisible(true);

        QVERIFY(!buttons[0]->isHidden());
        QVERIFY(wasAway);
        QVERIFY(!buttons[1]->isHidden());
    }
};

QTEST_MAIN(TestActionRow)
#include "tst_actionrow.moc"
