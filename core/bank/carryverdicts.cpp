// SPDX-License-Identifier: EUPL-1.2
#include "bank/carryverdicts.h"

#include "bank/bank.h"
#include "bank/moveverdicts.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

struct WentElsewhere
{
    Uid question;
    Uid stays;
    QString code;
};

WentElsewhere wentElsewhereIn(Row row)
{
    WentElsewhere went{.question = row.next<Uid>()};
    went.stays = row.next<Uid>();
    went.code = row.next<QString>();
    return went;
}

} // namespace

Result<> carryVerdicts(Bank &bank)
{
    const Uid unit = bank.identity().unit;
    const auto questions = bank.context().db.all(sqlFile("verdict/went_on"), wentElsewhereIn, unit);
    if (!questions)
        return questions.error();
    for (const WentElsewhere &went : *questions) {
        const StepLabel label{QStringLiteral("carry"), Kind::KnowledgeQuestion, 1, went.code};
        const auto carried = bank.write(
            label, [&](Write &write) { return moveVerdicts(write, went.question, went.stays, unit); });
        if (!carried && carried.error().code != Error::Code::InvalidInput) // such a one stays where it was
            return carried;
    }
    return {};
}

} // namespace kb
