// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "widgets/fieldrow.h"
#include "widgets/formfield.h"

#include <QLineEdit>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestFieldRow : public QObject
{
    Q_OBJECT

    static FormField *field(const QString &label) { return new FormField({.label = label}, new QLineEdit); }

    /// Three fields in a row of that width.
    struct Row
    {
        QList<FormField *> fields{field(u"One"_s), field(u"Two"_s), field(u"Three"_s)};
        FieldRow row{fields};

        explicit Row(int width) { test::show(row, {width, 300}); }
        bool isBelow(int lower, int upper) const { return fields[lower]->y() > fields[upper]->y(); }
    };

private Q_SLOTS:
    void withRoomAllStandBesideEachOther()
    {
        const Row row(900);

        QVERIFY(!row.isBelow(1, 0));
        QVERIFY(!row.isBelow(2, 0));
        QCOMPARE(row.fields[0]->width(), row.fields[2]->width());
    }

    void withoutRoomTheOthersGoBelow()
    {
        Row row(900);

        row.row.resize(row.row.minimumSizeHint().width(), 300);
        QTest::qWait(1);

        QVERIFY(row.isBelow(1, 0));
        QVERIFY(row.isBelow(2, 1));
    }

    void itIsNeverWiderThanItsWidestField()
    {
        const Row row(900);

        QCOMPARE(row.row.minimumSizeHint().width(),
                 std::ranges::max(row.fields, {},
                                  [](const FormField *one) { return one->minimumSizeHint().width(); })
                     ->minimumSizeHint()
                     .width());
    }
};

QTEST_MAIN(TestFieldRow)
#include "tst_fieldrow.moc"
