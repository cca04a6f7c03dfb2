// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pairlink.h"

#include "bank/bank.h"
#include "jobs/linkedrecords.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "model/knowledgequestion.h"

namespace kb {

namespace {

/// A question, what is known about it, and that this person says that they overlap.
struct PairToLink
{
    Uid question;
    Headline known;
    Verdict verdict;
};

Result<PairToLink> pairToLink(Bank &bank, const Overlap &pair, OverlapKind kind)
{
    if (pair.kind != kind)
        return Error{Error::Code::InvalidInput, QStringLiteral("pair")};
    const auto shown = OverlapStore(bank).ofPair(pair.a, pair.b);
    if (!shown)
        return shown.error();
    const QString remark = shown->remarkOf(textOf(bank.identity().user)); // what somebody remarked stays
    const auto confirmed = withWhatStays(bank, pair, {.state = OverlapState::Bevestigd, .remark = remark});
    const auto verdict =
        confirmed ? signedVerdict(bank, pair, *confirmed) : Result<Verdict>(confirmed.error());
    if (!verdict)
        return verdict.error();
    return PairToLink{.question = shown->question().uid,
                      .known = shown->known(),
                      .verdict = *verdict};
}

Result<> writePairLink(Bank &bank, const PairToLink &pair, const LinkWay &way)
{
    const StepLabel label{QStringLiteral("link"), pair.known.kind, 1, pair.known.code};
    return bank.write(label, [&](Write &write) {
        const auto linked = makeLink(bank, write, pair.known.uid, way, pair.question);
        return linked ? writeVerdict(bank, write, pair.verdict) : linked;
    });
}

} // namespace

Result<> linkStudyOfPair(Bank &bank, const Overlap &pair, AnswerDegree degree)
{
    const auto linked = pairToLink(bank, pair, OverlapKind::VraagStudie);
    return linked ? writePairLink(bank, *linked, {.form = LinkForm::Answer, .degree = degree})
                  : linked.error();
}

Result<> linkProjectOfPair(Bank &bank, const Overlap &pair)
{
    const auto linked = pairToLink(bank, pair, OverlapKind::VraagProject);
    return linked ? writePairLink(bank, *linked, {.type = LinkType::Question}) : linked.error();
}

Result<> keepUseOfPair(Bank &bank, const Overlap &pair, const UseRecord &use)
{
    const auto used = pairToLink(bank, pair, OverlapKind::VraagStudie);
    if (!used)
        return used.error();
    const auto question = bank.records<KnowledgeQuestion>().get(used->question);
    if (!question)
        return question.error();
    UseRecord whole = use;
    whole.object = used->known.uid;
    whole.usingUnit = question->ownerUnit;
    whole.dossier = question->dossier;
    whole.date = bank.now().date();
    const StepLabel label{QStringLiteral("make"), Kind::UseRecord, 1, used->known.code};
    return bank.write(label, [&](Write &write) -> Result<> {
        const auto made = bank.records<UseRecord>().insert(write, whole);
        return made ? writeVerdict(bank, write, used->verdict) : made.error();
    });
}

} // namespace kb
