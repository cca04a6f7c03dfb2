// SPDX-License-Identifier: EUPL-1.2
#include "jobs/publicsources.h"

#include "bank/bank.h"
#include "bank/fieldids.h"
#include "jobs/bulletinwork.h"
#include "jobs/signalties.h"

namespace kb {

namespace {

/// Whose level counts: a finding is shared as its study, an insight as its meeting. Null for what is not
/// here.
Result<Uid> sharedAs(Bank &bank, const Uid &target)
{
    const auto kind = recordKind(bank.context().db, target);
    if (!kind)
        return kind.error().code == Error::Code::NotFound ? Result<Uid>(Uid()) : Result<Uid>(kind.error());
    const RecordType *type = recordType(*kind);
    if (!type || !type->child)
        return target;
    const auto child = storedRecord(bank.context().db, *type, target);
    return child ? Result<Uid>(Codec<Uid>::from(child->values.value(ParentField))) : child.error();
}

/// What the targets are shared as, each once.
Result<QList<Headline>> sourcesAmong(Bank &bank, const QList<Uid> &targets)
{
    QList<Uid> named;
    for (const Uid &target : targets) {
        const auto source = sharedAs(bank, target);
        if (!source)
            return source.error();
        if (!source->isNull() && !named.contains(*source))
            named.append(*source);
    }
    const auto lines = headlines(bank.context().db, named);
    if (!lines)
        return lines.error();
    QList<Headline> sources;
    for (const Uid &source : std::as_const(named)) {
        if (lines->contains(source))
            sources.append(lines->value(source));
    }
    return sources;
}

Result<QList<Headline>> notPublic(Result<QList<Headline>> sources)
{
    if (sources)
        sources->removeIf([](const Headline &line) { return line.shareLevel == ShareLevel::Openbaar; });
    return sources;
}

void addTargets(QList<Uid> &targets, const QList<Citation> &sources)
{
    for (const Citation &source : sources)
        targets.append(source.target);
}

/// A signal is linked to its dossiers with a meaning, other records by a plain link.
Result<QList<Uid>> dossiersNamedWith(Bank &bank, const Uid &record)
{
    auto dossiers = bank.links().from(record, LinkType::Dossier);
    const auto meant = dossierLinksOf(bank, record);
    if (!dossiers || !meant)
        return dossiers ? Result<QList<Uid>>(meant.error()) : dossiers;
    for (const SignalDossierLink &link : *meant)
        dossiers->append(link.dossier);
    return dossiers;
}

Result<> refusal(const Result<QList<Headline>> &kept)
{
    if (!kept)
        return kept.error();
    QStringList names;
    for (const Headline &source : *kept)
        names.append(nameOf(source));
    if (names.isEmpty())
        return {};
    return Error{Error::Code::NotAllowed, NotPublic + names.join(QStringLiteral("; "))};
}

} // namespace

Result<QList<Headline>> namedSources(Bank &bank, const AdviceDraft &draft)
{
    QList<Uid> targets;
    addTargets(targets, draft.parts.reasonSources);
    for (const SupportedStatement &one : draft.parts.statements)
        addTargets(targets, one.sources);
    return sourcesAmong(bank, targets + draft.gaps);
}

Result<QList<Headline>> keptSources(Bank &bank, const AdviceDraft &draft)
{
    return draft.advice.shareLevel == ShareLevel::Openbaar ? notPublic(namedSources(bank, draft))
                                                           : QList<Headline>();
}

Result<QList<Headline>> keptSources(Bank &bank, const Bulletin &bulletin)
{
    if (bulletin.shareLevel != ShareLevel::Openbaar)
        return QList<Headline>();
    const auto items = itemsOf(bank, bulletin.uid);
    if (!items)
        return items.error();
    QList<Uid> targets;
    for (const BulletinItem &item : *items) {
        const auto dossiers = dossiersNamedWith(bank, item.object);
        if (!dossiers)
            return dossiers.error();
        targets += QList<Uid>{item.object} + *dossiers;
    }
    return notPublic(sourcesAmong(bank, targets));
}

Result<> checkPublicSources(Bank &bank, const AdviceDraft &draft)
{
    return refusal(keptSources(bank, draft));
}

Result<> checkPublicSources(Bank &bank, const Bulletin &bulletin)
{
    return refusal(keptSources(bank, bulletin));
}

} // namespace kb
