// SPDX-License-Identifier: EUPL-1.2
#include "jobs/adviceoffer.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/advicepaperjob.h"
#include "jobs/publicsources.h"
#include "model/advicesteps.h"
#include "model/userecord.h"
#include "report/documentcodec.h"
#include "store/sqlfile.h"

#include <QBuffer>

namespace kb {

namespace {

Result<QString> keepPaper(Bank &bank, Write &write, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto kept = bank.files().keep(write, buffer);
    if (!kept)
        return kept.error();
    return QString::fromLatin1(kept->sha256.toHex());
}

Result<QByteArray> keptPaper(Bank &bank, const QString &sha256)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QByteArray hash = QByteArray::fromHex(sha256.toLatin1());
    const auto has = bank.files().has(hash);
    if (!has)
        return has.error();
    if (!*has)
        return Error{Error::Code::NotFound, sha256};
    if (auto copied = bank.files().copyTo(hash, buffer); !copied)
        return copied.error();
    return buffer.data();
}

Result<Uid> freeze(Bank &bank, Write &write, const Advice &offered, const FrozenPaper &paper,
                   const Uid &uid = {})
{
    const auto print = keepPaper(bank, write, paper.print);
    const auto data = print ? keepPaper(bank, write, paper.data) : print;
    if (!data)
        return data.error();
    AdviceVersion version;
    version.uid = uid;
    version.advice = offered.uid;
    version.version = offered.version;
    version.frozenOn = offered.offeredOn;
    version.frozenBy = userName(bank.context());
    version.printSha256 = *print;
    version.dataSha256 = *data;
    return bank.records<AdviceVersion>().insert(write, version);
}

Result<FrozenPaper> paperOf(Bank &bank, const AdviceDraft &draft, Language language,
                            const RenderPrint &render)
{
    const auto content = advicePaperContent(bank, draft, language);
    if (!content)
        return content.error();
    const QByteArray data = documentData(advicePaper(*content));
    const auto kept = documentFrom(data); // what is printed is what is kept, to the byte
    const auto print = kept ? render(*kept) : Result<QByteArray>(kept.error());
    if (!print)
        return print.error();
    return FrozenPaper{*print, data};
}

/// Changes the advice as it stands now.
Result<> changeAdvice(Bank &bank, Write &write, const Uid &advice, const std::function<void(Advice &)> &edit)
{
    const auto shown = bank.records<Advice>().get(advice);
    if (!shown)
        return shown.error();
    Advice edited = *shown;
    edit(edited);
    return bank.records<Advice>().update(write, edited, *shown);
}

} // namespace

QString nextVersion(const Advice &advice, const QList<AdviceVersion> &frozen)
{
    const QString first = QStringLiteral("1.0");
    const bool isBegunAnew = advice.version.section(u'.', 0, 0).toInt() > 0;
    if (frozen.isEmpty() && !isOffered(advice.status))
        return isBegunAnew ? advice.version : first; // of one that was offered elsewhere, and came in so
    const QString last = frozen.isEmpty() ? advice.version : frozen.first().version;
    return QStringLiteral("%1.%2").arg(last.section(u'.', 0, 0)).arg(last.section(u'.', 1).toInt() + 1);
}

Advice asOffered(Advice advice, const QList<AdviceVersion> &frozen, QDate on)
{
    advice.version = nextVersion(advice, frozen);
    advice.status = AdviceStatus::Aangeboden;
    advice.offeredOn = on;
    return advice;
}

Result<AdviceVersion> offerAdvice(Bank &bank, const Uid &advice, QDate on, Language language,
                                  const RenderPrint &render)
{
    const auto shown = adviceDraft(bank, advice);
    const auto frozen = adviceVersions(bank, advice);
    if (const Error *error = firstError(shown, frozen))
        return *error;
    if (!isOpenTo(AdviceMove::Offer, shown->advice.status))
        return Error{Error::Code::NotAllowed, QStringLiteral("status")};
    if (const auto open = checkPublicSources(bank, *shown); !open)
        return open.error();
    AdviceDraft offered = *shown;
    offered.advice = asOffered(shown->advice, *frozen, on);
    const auto paper = paperOf(bank, offered, language, render);
    if (!paper)
        return paper.error();
    const StepLabel label{
        .act = QStringLiteral("offer"), .kind = Kind::Advice, .subject = offered.advice.refcode};
    const auto version = bank.write(label, [&](Write &write) -> Result<Uid> {
        if (auto moved = bank.records<Advice>().update(write, offered.advice, shown->advice); !moved)
            return moved.error();
        return freeze(bank, write, offered.advice, *paper);
    });
    return version ? bank.records<AdviceVersion>().get(*version) : Result<AdviceVersion>(version.error());
}

Result<> freezeAsOffered(Bank &bank, Write &write, const Uid &advice, Language language,
                         const RenderPrint &render)
{
    auto offered = adviceDraft(bank, advice);
    if (!offered)
        return offered.error();
    offered->advice.status = AdviceStatus::Aangeboden;
    offered->advice.outcomeOn = {};
    offered->advice.outcomeNote.clear();
    const auto paper = paperOf(bank, *offered, language, render);
    if (!paper)
        return paper.error();
    const Uid uid =
        namedUid(QLatin1StringView("advice_version"), bytesOf(advice) + offered->advice.version.toUtf8());
    const auto frozen = freeze(bank, write, offered->advice, *paper, uid);
    return frozen ? Result<>() : frozen.error();
}

Result<> decideAdvice(Bank &bank, Write &write, const Uid &advice, const AdviceOutcome &outcome)
{
    return changeAdvice(bank, write, advice, [&](Advice &edited) {
        edited.status = outcome.status;
        edited.outcomeOn = outcome.on;
        edited.outcomeNote = outcome.note;
    });
}

Result<> reviseAdvice(Bank &bank, Write &write, const Uid &advice)
{
    const auto frozen = adviceVersions(bank, advice);
    if (!frozen)
        return frozen.error();
    return changeAdvice(bank, write, advice, [&](Advice &edited) {
        edited.version = nextVersion(edited, *frozen);
        edited.status = AdviceStatus::Concept;
        edited.offeredOn = {};
        edited.outcomeOn = {};
        edited.outcomeNote.clear();
    });
}

Result<> moveAdvice(Bank &bank, Write &write, const Uid &advice, AdviceStatus status)
{
    return changeAdvice(bank, write, advice, [&](Advice &edited) { edited.status = status; });
}

Result<QList<Uid>> unrecordedUses(Bank &bank, const Uid &advice)
{
    return bank.context().db.all(
        sqlFile("advice/unrecorded_uses"), [](Row row) { return row.next<Uid>(); }, advice);
}

Result<int> recordUses(Bank &bank, Write &write, const Uid &advice)
{
    const auto draft = adviceDraft(bank, advice);
    const auto studies = unrecordedUses(bank, advice);
    if (const Error *error = firstError(draft, studies))
        return *error;
    for (const Uid &study : *studies) {
        UseRecord use;
        use.object = study;
        use.usingUnit = draft->advice.fromUnit;
        use.usedIn = UsedIn::Advies;
        use.reference = draft->advice.refcode;
        use.date = draft->advice.outcomeOn.isValid() ? draft->advice.outcomeOn : bank.now().date();
        use.how = UsedHow::Onderbouwing;
        if (auto made = bank.records<UseRecord>().insert(write, use); !made)
            return made.error();
    }
    return int(studies->size());
}

Result<FrozenPaper> frozenPaper(Bank &bank, const AdviceVersion &version)
{
    const auto print = keptPaper(bank, version.printSha256);
    const auto data = keptPaper(bank, version.dataSha256);
    if (const Error *error = firstError(print, data))
        return *error;
    return FrozenPaper{*print, *data};
}

} // namespace kb
