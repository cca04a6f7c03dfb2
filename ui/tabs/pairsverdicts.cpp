// SPDX-License-Identifier: EUPL-1.2
// What the user decides about a pair: a part of PairsPage.
#include "editors/bankchoices.h"
#include "jobs/overlaprules.h"
#include "report/labels.h"
#include "tabs/actiondialog.h"
#include "tabs/actiondraft.h"
#include "tabs/compareview.h"
#include "tabs/pairspage.h"

namespace kb {

namespace {

/// What was agreed before is no remark about what is agreed now.
QString remarkOnAgreeing(const ShownOverlap &shown, const QString &remark)
{
    const auto isOfBefore = [&](const Verdict &verdict) {
        const bool wasAgreed = verdict.state == OverlapState::Actie || verdict.state == OverlapState::Klaar;
        return wasAgreed && verdict.remark == remark;
    };
    return std::ranges::any_of(shown.verdicts, isOfBefore) ? QString() : remark;
}

/// What the dialog begins with.
ActionForm formAbout(Bank &bank, const ShownOverlap &shown, const QString &remark)
{
    ActionForm form{.subject = pairName(shown.a, shown.b),
                    .draft = draftFor(shown, bank.identity().unit, bank.now().date()),
                    .units = unitChoices(bank)};
    form.draft.remark = remarkOnAgreeing(shown, remark);
    if (shown.pair.kind == OverlapKind::VraagVraag && form.draft.action.followUp.isNull())
        form.research = PairsPage::tr("Joint research: %1").arg(shown.a.title);
    return form;
}

} // namespace

void PairsPage::confirm()
{
    const auto shown = wholeCurrent();
    if (!shown)
        return;
    Verdict verdict;
    verdict.state = OverlapState::Bevestigd;
    verdict.remark = remarkOn(*shown);
    keep(*shown, verdict);
}

/// What this person remarked before stays, unless another remark stands beside the texts.
QString PairsPage::remarkOn(const ShownOverlap &shown)
{
    const auto typed = m_compare ? m_compare->typedOn(shown.pair) : std::nullopt;
    return typed.value_or(shown.remarkOf(textOf(workspace().bank().identity().user))).trimmed();
}

void PairsPage::decide(DecisionDialog::About about)
{
    const auto shown = wholeCurrent(); // another may be current when the dialog closes
    if (!shown)
        return;
    DecisionDialog dialog(about, pairName(shown->a, shown->b), workspace().bank().now().date(), this);
    dialog.setRemark(remarkOn(*shown));
    if (dialog.exec() != QDialog::Accepted)
        return;
    Verdict decision = dialog.decision();
    if (about == DecisionDialog::About::Later)
        decision.state = shown->stateWhilePutOff();
    keep(*shown, decision);
}

/// Who judges blind decides about the pair as it is.
std::optional<ShownOverlap> PairsPage::wholeCurrent()
{
    const ShownOverlap *shown = m_feed.current();
    if (!shown)
        return std::nullopt;
    if (!shown->isBlind)
        return *shown;
    const auto whole = OverlapStore(workspace().bank()).ofPair(shown->pair.a, shown->pair.b);
    if (!whole)
        workspace().sayError(whole.error());
    return whole ? std::optional(*whole) : std::nullopt;
}

/// What is agreed and that it was decided are one step; beside the window, as a proposal for research brings
/// dozens of links.
void PairsPage::agree()
{
    const auto shown = wholeCurrent();
    if (!shown)
        return;
    const ActionForm form = formAbout(workspace().bank(), *shown, remarkOn(*shown));
    ActionDialog dialog(ActionDialog::About::New, form, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    workspace().runJob(
        tr("Keeping what was agreed"), this,
        [pair = shown->pair, draft = dialog.draft()](JobContext &context) {
            return agreeOnPair(context.bank, pair, draft);
        },
        [this, agreedOn = *shown](const Result<Uid> &agreed) {
            if (!agreed)
                return workspace().sayError(agreed.error());
            if (m_compare)
                m_compare->forgetTyped(agreedOn.pair);
            goOnFrom(agreedOn);
            say(agreedOn, label(OverlapState::Actie));
        });
}

void PairsPage::keep(const ShownOverlap &decided, const Verdict &decision)
{
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    if (const auto kept = OverlapStore(workspace().bank()).decide(decided.pair, decision); !kept)
        return workspace().sayError(kept.error());
    if (m_compare)
        m_compare->forgetTyped(decided.pair);
    goOnFrom(decided);
    say(decided, decision.snoozeUntil.isValid() ? tr("later") : label(decision.state));
    lookForAlike(decided);
}

/// The next pair is current at once, also where the list still shows what was decided.
void PairsPage::goOnFrom(const ShownOverlap &decided)
{
    if (m_feed.list().view().currentId() == decided.id)
        step(+1);
}

/// Empty when nobody said why, none at all when the user thought better of it.
std::optional<QString> PairsPage::askWhy(ShowRule rule, const ShownOverlap &ruled)
{
    const auto about =
        rule == ShowRule::Altijd ? DecisionDialog::About::AlwaysShow : DecisionDialog::About::NeverShow;
    DecisionDialog dialog(about, pairName(ruled.a, ruled.b), workspace().bank().now().date(), this);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.decision().remark) : std::nullopt;
}

/// The rule that the pair has already is taken away.
void PairsPage::rule(ShowRule rule)
{
    const auto ruled = wholeCurrent(); // another may be current when the dialog closes
    if (!ruled)
        return;
    const bool hasIt = ruled->verdict && ruled->verdict->showRule == rule;
    const std::optional<ShowRule> wanted = hasIt ? std::nullopt : std::optional(rule);
    const std::optional<QString> reason = wanted ? askWhy(rule, *ruled) : QString();
    if (!reason)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    Bank &bank = workspace().bank();
    if (const auto kept = ruleOnPair(bank, ruled->pair.a, ruled->pair.b, wanted, *reason); !kept)
        return workspace().sayError(kept.error());
    say(*ruled, wanted ? label(*wanted) : tr("shown as its level says"));
}

void PairsPage::say(const ShownOverlap &shown, const QString &decision)
{
    workspace().sayDone(QStringLiteral("%1: %2").arg(pairName(shown.a, shown.b), decision));
}

} // namespace kb
