// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/adviceparts.h"
#include "model/profile.h"
#include "report/document.h"

#include <functional>

namespace kb {

/// The paper of an advice in the two forms in which it is kept: the print, and the paper as data, from which
/// every other form can be made again (report/documentcodec.h).
struct FrozenPaper
{
    QByteArray print; ///< PDF/A
    QByteArray data;
};

/// The advice as it will be once it is offered on that day: its status, the day, and the number of the
/// version that is then frozen, so that the paper can say them. `frozen`: its versions until now.
Advice asOffered(Advice advice, const QList<AdviceVersion> &frozen, QDate on);

/// Makes the print of a document; core cannot draw.
using RenderPrint = std::function<Result<QByteArray>(const Document &document)>;

/// Sets the paper, freezes it and moves the status to offered, as one step; gives the version that was
/// frozen. NotAllowed with what is missing when the lifecycle refuses, and nothing is kept.
Result<AdviceVersion> offerAdvice(Bank &bank, const Uid &advice, QDate on, Language language,
                                  const RenderPrint &render);

/// Freezes advice that is kept as offered without its paper, under the version that it has: as it went to its
/// reader, before anybody decided. The same advice gives the same version in every bank.
Result<> freezeAsOffered(Bank &bank, Write &write, const Uid &advice, Language language,
                         const RenderPrint &render);

/// What the reader decided.
struct AdviceOutcome
{
    AdviceStatus status = AdviceStatus::Overgenomen;
    QDate on;
    QString note;
};
Result<> decideAdvice(Bank &bank, Write &write, const Uid &advice, const AdviceOutcome &outcome);

/// The advice becomes a draft again, with the number of the next version; what was offered stays frozen.
Result<> reviseAdvice(Bank &bank, Write &write, const Uid &advice);
/// "1.1" after "1.0"; the number of a first version is "1.0". What came in as offered has a number without a
/// frozen version.
QString nextVersion(const Advice &advice, const QList<AdviceVersion> &frozen);

/// The advice is with its advisers (Afstemming), or is taken back from its reader (Ingetrokken).
Result<> moveAdvice(Bank &bank, Write &write, const Uid &advice, AdviceStatus status);

/// The studies that the advice cites of which nobody wrote down yet that they were used in it.
Result<QList<Uid>> unrecordedUses(Bank &bank, const Uid &advice);

/// Writes down that the unit used each of these studies; gives how many.
Result<int> recordUses(Bank &bank, Write &write, const Uid &advice);

/// The bytes of a frozen version, checked against their hash: Damaged when they differ.
Result<FrozenPaper> frozenPaper(Bank &bank, const AdviceVersion &version);

} // namespace kb
