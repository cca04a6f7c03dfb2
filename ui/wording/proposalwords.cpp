// SPDX-License-Identifier: EUPL-1.2
#include "wording/proposalwords.h"

#include "report/overlapwords.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ProposalWording
{
    Q_DECLARE_TR_FUNCTIONS(ProposalWords)
};

QString namedLine(const Headline &record)
{
    return QStringLiteral("- %1").arg(nameOf(record));
}

QString whatIsKnown(const ReuseProposal &proposal)
{
    const bool isStudy = proposal.pair.kind == OverlapKind::VraagStudie;
    return (isStudy ? ProposalWording::tr("%1 has a study that may answer it:")
                    : ProposalWording::tr("%1 has a research project that may answer it:"))
        .arg(proposal.known.unitCode);
}

} // namespace

QString proposalName(const ReuseProposal &proposal)
{
    return ProposalWording::tr("Use %1 for %2?").arg(proposal.known.code, proposal.question.code);
}

QString proposalText(const ReuseProposal &proposal, const QString &sender)
{
    QStringList parts;
    parts << ProposalWording::tr("Subject: knowledge for your question %1").arg(proposal.question.code)
          << QString();
    parts << ProposalWording::tr("Dear colleagues of %1,").arg(proposal.asks.code) << QString();
    parts << ProposalWording::tr("You ask:") << namedLine(proposal.question);
    parts << whatIsKnown(proposal) << namedLine(proposal.known);
    parts << ProposalWording::tr("Why we think so: %1").arg(whyWords(proposal.pair)) << QString();
    parts << ProposalWording::tr(
                 "Can you use it? Please answer before %1: yes, no, or with another proposal.")
                 .arg(dateText(proposal.answerBy));
    parts << QString() << ProposalWording::tr("Kind regards,") << sender;
    return parts.join(u'\n');
}

} // namespace kb
