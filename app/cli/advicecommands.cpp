// SPDX-License-Identifier: EUPL-1.2
// What the window does with an advice as a whole, for scripts.
#include "bank/guards.h"
#include "base/firsterror.h"
#include "base/savefile.h"
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "jobs/adviceoffer.h"
#include "jobs/advicepaperjob.h"
#include "model/advicesteps.h"
#include "print/pdf.h"
#include "print/savedocument.h"
#include "report/documentcodec.h"
#include "wording/guardtext.h"

#include <QFileInfo>

namespace kb::cli {

namespace {

/// The day of `--on`, or today; invalid for what is no day.
QDate dayOf(const Session &session)
{
    const QString on = session.arguments().value(QStringLiteral("on"));
    return on.isEmpty() ? session.clock()().date() : QDate::fromString(on, Qt::ISODate);
}

/// What the lifecycle still wants is said in words.
ExitCode answer(Session &session, const Result<> &moved)
{
    return moved ? session.outcome(moved) : session.fail(inWords(moved.error(), Kind::Advice));
}

/// Runs a move on the advice that the first word names, as one step.
template <typename Work> ExitCode move(Session &session, AdviceMove move, const char *act, Work work)
{
    if (session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto inUse = checkInUse(bank->context(), session.uid(0));
    const auto advice = bank->records<Advice>().get(session.uid(0));
    if (const Error *error = firstError(advice, inUse))
        return session.fail(*error);
    if (!isOpenTo(move, advice->status))
        return answer(session, Error{Error::Code::NotAllowed, QStringLiteral("status")});
    const StepLabel label{.act = QString::fromLatin1(act), .kind = Kind::Advice, .subject = advice->refcode};
    return answer(session, bank->write(label, [&](Write &write) { return work(*bank, write, *advice); }));
}

Result<> saveKept(Bank &bank, const AdviceVersion &version, const QString &path)
{
    const auto kept = frozenPaper(bank, version);
    if (!kept)
        return kept.error();
    if (QFileInfo(path).suffix().toLower() == QStringLiteral("pdf"))
        return saveFile(path, kept->print);
    const auto document = documentFrom(kept->data);
    return document ? print::saveDocument(*document, path) : Result<>(document.error());
}

/// The frozen version of that number; NotFound when there is none.
Result<AdviceVersion> versionOf(Bank &bank, const Uid &advice, const QString &number)
{
    const auto versions = adviceVersions(bank, advice);
    if (!versions)
        return versions.error();
    const auto found = std::ranges::find(*versions, number, &AdviceVersion::version);
    return found == versions->end() ? Result<AdviceVersion>(Error{Error::Code::NotFound, number})
                                    : Result<AdviceVersion>(*found);
}

} // namespace

ExitCode adviceRender(Session &session)
{
    const QString out = session.arguments().value(QStringLiteral("out"));
    const QString number = session.arguments().value(QStringLiteral("frozen"));
    const QString style = session.arguments().value(QStringLiteral("citations"));
    const auto citations = fromCode<CitationStyle>(style);
    if (session.uid(0).isNull() || !namesAPaper(session) || (!style.isEmpty() && !citations))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    if (!number.isEmpty()) {
        const auto version = versionOf(*bank, session.uid(0), number);
        return version ? session.outcome(saveKept(*bank, *version, out)) : session.fail(version.error());
    }
    const auto document = advicePaperOf(*bank, session.uid(0), paperLanguage(), citations);
    return document ? session.outcome(print::saveDocument(*document, out)) : session.fail(document.error());
}

ExitCode adviceOffer(Session &session)
{
    const QDate day = dayOf(session);
    if (session.uid(0).isNull() || !day.isValid())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    if (auto inUse = checkInUse(bank->context(), session.uid(0)); !inUse)
        return session.fail(inUse.error());
    const auto version = offerAdvice(*bank, session.uid(0), day, paperLanguage(), print::renderPdf);
    if (!version)
        return answer(session, version.error());
    session.print(version->version);
    return ExitCode::Done;
}

ExitCode adviceDecide(Session &session)
{
    const auto status = fromCode<AdviceStatus>(session.arguments().word(1));
    const QDate day = dayOf(session);
    if (!status || !day.isValid() || !isOffered(*status) || *status == AdviceStatus::Aangeboden)
        return session.wrongUse();
    const AdviceOutcome outcome{*status, day, session.arguments().value(QStringLiteral("note"))};
    return move(session, AdviceMove::Decide, "outcome", [&](Bank &bank, Write &write, const Advice &advice) {
        return decideAdvice(bank, write, advice.uid, outcome);
    });
}

ExitCode adviceConsult(Session &session)
{
    return move(session, AdviceMove::Consult, "consult", [](Bank &bank, Write &write, const Advice &advice) {
        return moveAdvice(bank, write, advice.uid, AdviceStatus::Afstemming);
    });
}

ExitCode adviceRevise(Session &session)
{
    return move(session, AdviceMove::Revise, "revise", [](Bank &bank, Write &write, const Advice &advice) {
        return reviseAdvice(bank, write, advice.uid);
    });
}

ExitCode adviceWithdraw(Session &session)
{
    return move(session, AdviceMove::Withdraw, "withdraw",
                [](Bank &bank, Write &write, const Advice &advice) {
                    return moveAdvice(bank, write, advice.uid, AdviceStatus::Ingetrokken);
                });
}

} // namespace kb::cli
