// SPDX-License-Identifier: EUPL-1.2
#include "jobs/seedunits.h"

#include "jobs/examplebank.h"
#include "jobs/examplecontent.h"

namespace kb {

QList<Unit> seedUnits()
{
    const ExampleContent content;
    const ExampleValues values({}, content.uids());
    QList<Unit> units;
    for (const QString &code : exampleUnits()) {
        auto unit = recordOf<Unit>(values.of(recordTypeOf<Unit>, content.unit(code)));
        unit.parent = {}; // what belongs to the example alone
        unit.knowledgeGroupName.clear();
        unit.mailbox.clear();
        units.append(unit);
    }
    return units;
}

} // namespace kb
