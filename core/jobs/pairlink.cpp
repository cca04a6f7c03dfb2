// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pairlink.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "jobs/linkedrecords.h"
#include "jobs/overlapverdicts.h"

namespace kb {

Result<> linkStudyOfPair(Bank &bank, const Overlap &pair, AnswerDegree degree)
{
    if (pair.kind != OverlapKind::VraagStudie)
        return Error{Error::Code::InvalidInput, QStringLiteral("pair")};
    const auto lines = headlines(bank.context().db, {pair.a, pair.b});
    if (!lines)
        return lines.error();
    const bool isStudyFirst = lines->value(pair.a).kind == Kind::Study;
    const Uid study = isStudyFirst ? pair.a : pair.b;
    const Uid question = isStudyFirst ? pair.b : pair.a;
    const auto confirmed = withWhatStays(bank, pair, {.state = OverlapState::Bevestigd});
    const auto verdict =
        confirmed ? signedVerdict(bank, pair, *confirmed) : Result<Verdict>(confirmed.error());
    if (!verdict)
        return verdict.error();

    const LinkWay way{.form = LinkForm::Answer, .degree = degree};
    const StepLabel label{QStringLiteral("link"), Kind::Study, 1, lines->value(study).code};
    return bank.write(label, [&](Write &write) {
        const auto linked = makeLink(bank, write, study, way, question);
        return linked ? writeVerdict(bank, write, *verdict) : linked;
    });
}

} // namespace kb
