// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/anonymise.h"
#include "jobs/networkmerge.h"
#include "jobs/persondatajob.h"

#include <QSet>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

/// The names of fields in an option, typed with semicolons; InvalidInput with one that the type has not.
Result<QSet<FieldId>> fieldsIn(const RecordType &type, const QString &typed)
{
    QSet<FieldId> fields;
    for (const QString &name : typed.split(u';', Qt::SkipEmptyParts)) {
        const FieldInfo *field = type.field(QLatin1StringView(name.trimmed().toLatin1()));
        if (!field)
            return Error{Error::Code::InvalidInput, name.trimmed()};
        fields.insert(field->id);
    }
    return fields;
}

/// What the survivor takes over: what is proposed, but for what was said otherwise.
Values takenValues(const QList<MergeChoice> &choices, const QSet<FieldId> &ofGone,
                   const QSet<FieldId> &ofSurvivor)
{
    Values values = proposedValues(choices);
    for (const MergeChoice &choice : choices) {
        if (ofSurvivor.contains(choice.field))
            values.remove(choice.field);
        if (ofGone.contains(choice.field))
            values.insert(choice.field, choice.ofGone);
    }
    return values;
}

ExitCode mergeRecords(Session &session, Kind kind)
{
    const Arguments &arguments = session.arguments();
    const Uid gone = session.uid(0);
    const Uid survivor = session.uid(1);
    if (arguments.words().size() != 2 || gone.isNull() || survivor.isNull())
        return session.wrongUse();
    const auto ofGone = fieldsIn(*recordType(kind), arguments.value(u"take"_s));
    const auto ofSurvivor = fieldsIn(*recordType(kind), arguments.value(u"keep"_s));
    if (!ofGone || !ofSurvivor) {
        session.fail(ofGone ? ofSurvivor.error() : ofGone.error());
        return ExitCode::WrongUse;
    }
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto choices = mergeChoices(*bank, kind, gone, survivor);
    return choices ? session.outcome(
                         mergeInto(*bank, kind, gone, survivor, takenValues(*choices, *ofGone, *ofSurvivor)))
                   : session.fail(choices.error());
}

/// Texts that people wrote are left to them: these are not changed.
void sayWhereTheNameStays(Session &session, const QList<PersonMention> &texts)
{
    if (texts.isEmpty())
        return;
    session.say(Cli::tr("The name stays in %n text(s) that people wrote. Check these yourself:", nullptr,
                        int(texts.size())));
    for (const PersonMention &text : texts)
        session.say(QStringLiteral("  ") +
                    QStringList{text.kind, text.record, text.says}.join(QStringLiteral("  ")));
}

} // namespace

ExitCode personAnonymise(Session &session)
{
    if (session.arguments().words().size() != 1 || session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto told = personDataContent(*bank, session.uid(0), paperLanguage()); // while the name is known
    if (!told)
        return session.fail(told.error());
    if (auto erased = anonymisePerson(*bank, session.uid(0)); !erased)
        return session.fail(erased.error());
    sayWhereTheNameStays(session, told->written);
    return ExitCode::Done;
}

ExitCode personMerge(Session &session)
{
    return mergeRecords(session, Kind::Person);
}

ExitCode instituteMerge(Session &session)
{
    return mergeRecords(session, Kind::Institute);
}

} // namespace kb::cli
