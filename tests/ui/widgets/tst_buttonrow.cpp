// SPDX-License-Identifier: EUPL-1.2
#include "widgets/buttonrow.h"

#include <QDialog>
#include <QPushButton>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestButtonRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonDoesWhatItSays()
    {
        ButtonRow row;
        int pressed = 0;

        row.add(u"Add"_s, u"Add a row"_s, [&] { ++pressed; })->click();

        QCOMPARE(pressed, 1);
    }

    void buttonsStandInTheirOrder()
    {
        ButtonRow row;
        const QPushButton *first = row.add(u"Up"_s, {}, [] {});
        const QPushButton *second = row.add(u"Down"_s, {}, [] {});

        row.resize(600, 60);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));

        QVERIFY(first->x() < second->x());
        QCOMPARE(first->y(), second->y());
    }

    void enterElsewhereInADialogPressesNone()
    {
        QDialog dialog;
        ButtonRow row(&dialog);

        const QPushButton *button = row.add(u"Remove"_s, {}, [] {});

        QVERIFY(!button->autoDefault());
    }
};

QTEST_MAIN(TestButtonRow)
#include "tst_buttonrow.moc"
