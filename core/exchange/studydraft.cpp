// SPDX-License-Identifier: EUPL-1.2
#include "exchange/studydraft.h"

#include "exchange/citationkey.h"
#include "exchange/names.h"
#include "exchange/residue.h"

namespace kb {

namespace {

std::optional<ContributionRole> roleCalled(QStringView variable)
{
    if (variable == u"author")
        return ContributionRole::Auteur;
    if (variable == u"editor")
        return ContributionRole::Redacteur;
    if (variable == u"translator")
        return ContributionRole::Vertaler;
    return std::nullopt;
}

/// The title of the whole serves for a part without one; other words for a title stand in square brackets.
QString suppliedTitle(const Study &study)
{
    for (const auto &variable :
         {QStringLiteral("title-short"), QStringLiteral("event-title"), QStringLiteral("collection-title")}) {
        if (const QString title = study.extra.value(variable).value(0); !title.isEmpty())
            return title;
    }
    if (!study.container.isEmpty())
        return study.container;

    QStringList words;
    for (const Contribution &contribution : study.contributions)
        words.append(contribution.name);
    words += {study.issued.text, study.doi, study.url.toString()};
    words.removeAll(QString());
    return words.isEmpty() ? QString() : u'[' + words.join(QStringLiteral("; ")) + u']';
}

} // namespace

StudyDraft::StudyDraft(int line)
    : m_line(line)
{
}

void StudyDraft::setType(std::span<const SourceType> types, const QString &tag, const QString &name)
{
    if (const SourceType *type = sourceTypeCalled(types, name))
        kb::setType(m_study, type->csl, type->exact);
    else
        m_study.type = StudyType::Overig;
    if (name.compare(sourceTypeFor(types, m_study)->name, Qt::CaseInsensitive) != 0)
        putExtra(tag, name);
}

void StudyDraft::setCslType(const QString &csl)
{
    kb::setType(m_study, csl.isEmpty() ? QStringLiteral("document") : csl);
}

void StudyDraft::put(QStringView variable, const QString &value, QStringView otherwise)
{
    if (value.isEmpty())
        return;
    m_isEmpty = false;
    switch (place(m_study, variable, value)) {
    case Placed::Yes:
    case Placed::Known:
        return;
    case Placed::Taken:
        if (!otherwise.isEmpty())
            return put(otherwise, value);
        remark(Remark::Code::Duplicate, variable.toString());
        break;
    case Placed::Unclear:
        remark(isDateVariable(variable) ? Remark::Code::UnclearDate : Remark::Code::InvalidValue,
               variable.toString() + QStringLiteral(": ") + value);
        break;
    case Placed::NoField:
        break;
    }
    putExtra(variable, value);
}

void StudyDraft::putName(QStringView variable, const QString &name)
{
    if (name.isEmpty())
        return;
    if (const auto role = roleCalled(variable))
        m_study.contributions.append(contributionOf(name, *role));
    else
        putExtra(variable, name);
    m_isEmpty = false;
}

void StudyDraft::putOrganisation(QStringView variable, const QString &name)
{
    putName(variable, name);
    if (variable == u"author" && !name.isEmpty())
        m_study.contributions.back().role = ContributionRole::Organisatie;
}

void StudyDraft::putKey(const QString &key)
{
    if (!citationKeyOf(m_study).isEmpty())
        keep(QStringLiteral("id"), key);
    else
        setCitationKey(m_study, key);
}

void StudyDraft::keep(const QString &tag, const QString &value)
{
    if (value.isEmpty())
        return;
    if (!m_study.extra.contains(tag))
        remark(Remark::Code::KeptAsExtra, tag);
    putExtra(tag, value);
}

void StudyDraft::addFile(const FileReference &file)
{
    if (file.place.isEmpty())
        return;
    m_references.files.append(file);
    m_isEmpty = false;
}

void StudyDraft::remark(Remark::Code code, const QString &detail)
{
    m_remarks.append({code, detail, m_line});
}

IncomingOrSkipped StudyDraft::finish() &&
{
    if (m_isEmpty)
        return Skipped{Skipped::Reason::Empty, {}, m_line};

    removeDoubles(m_study);
    Incoming incoming{{std::move(m_study), std::move(m_references)}, m_line, std::move(m_remarks)};
    restore(incoming, m_residue);
    Study &study = std::get<Study>(incoming.record);
    if (study.title.isEmpty()) {
        study.title = suppliedTitle(study);
        incoming.remarks.append({Remark::Code::SuppliedTitle, study.title, m_line});
    }
    if (study.title.isEmpty())
        return Skipped{Skipped::Reason::NoTitle, QStringList(study.extra.keys()).join(u' '), m_line};
    return incoming;
}

void StudyDraft::setResidue(const QJsonObject &residue)
{
    m_residue = residue;
    m_isEmpty = m_isEmpty && residue.isEmpty();
}

void StudyDraft::putExtra(QStringView tag, const QString &value)
{
    m_isEmpty = false;
    m_study.extra[tag.toString()].append(value);
}

} // namespace kb
