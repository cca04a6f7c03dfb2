// SPDX-License-Identifier: EUPL-1.2
#include "bank/searchdocuments.h"
#include "model/recordtypes.h"
#include "report/labels.h"
#include "wording/kindgroups.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestKindGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindThatIsFoundHasAWordForSeveral()
    {
        for (const RecordType *type : recordTypes()) {
            const bool isCounted = type->kind != Kind::Advice; // English has no word for several
            if (isCounted && isSearchable(type->kind))
                QVERIFY2(kindGroup(type->kind) != kindLabel(type->kind), type->table);
        }
    }

    void anotherKindIsCalledByItsOwnName() { QCOMPARE(kindGroup(Kind::Insight), kindLabel(Kind::Insight)); }
};

QTEST_GUILESS_MAIN(TestKindGroups)
#include "tst_kindgroups.moc"
