// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bibtexmapping.h"

#include "exchange/bibtex.h"
#include "exchange/bibtexfields.h"
#include "exchange/bibtexnames.h"
#include "exchange/latex.h"
#include "exchange/residue.h"
#include "exchange/studydraft.h"

#include <QRegularExpression>

namespace kb {

namespace {

/// Takes one entry apart.
class BibtexMapping
{
public:
    explicit BibtexMapping(const BibtexEntry &entry)
        : m_entry(entry)
        , m_draft(entry.line)
    {
    }

    IncomingOrSkipped study() &&;

private:
    enum class Round { Together, FirstChoice, SecondChoice };

    Round roundOf(const BibtexField &field) const;
    void putDate();
    void putField(const BibtexField &field);
    void putVariable(const Term &term, const BibtexField &field);
    void putNames(QStringView variable, const QString &latex);
    void putKeywords(const QString &latex);
    void putHowPublished(const QString &latex);

    const BibtexEntry &m_entry;
    StudyDraft m_draft;
};

bool isDatePart(const QString &name)
{
    return name == u"date" || name == u"year" || name == u"month" || name == u"day";
}

IncomingOrSkipped BibtexMapping::study() &&
{
    m_draft.setType(bibtexTypes(), BibtexTypeTag.toString(), m_entry.type);
    if (!m_entry.key.isEmpty())
        m_draft.putKey(m_entry.key);
    putDate();
    for (const Round round : {Round::FirstChoice, Round::SecondChoice}) {
        for (const BibtexField &field : m_entry.fields) {
            if (roundOf(field) == round)
                putField(field);
        }
    }
    for (const Remark &remark : m_entry.remarks)
        m_draft.remark(remark.code, remark.detail);
    return std::move(m_draft).finish();
}

BibtexMapping::Round BibtexMapping::roundOf(const BibtexField &field) const
{
    if (isDatePart(field.name))
        return Round::Together;
    const Term *term = termCalled(bibtexFields(), field.name, cslTypeOf(m_draft.study()));
    return term && !term->otherwise.isEmpty() ? Round::SecondChoice : Round::FirstChoice;
}

/// biblatex has a date, BibTeX its parts: a year, a month by number or name, which may have a day beside it.
void BibtexMapping::putDate()
{
    const QString date = plainText(m_entry.value(u"date"));
    const QString year = plainText(m_entry.value(u"year"));
    const QString month = plainText(m_entry.value(u"month"));
    const QString day = plainText(m_entry.value(u"day"));
    m_draft.put(u"issued", date);
    if (!date.isEmpty())
        m_draft.put(u"issued", date.startsWith(year) ? QString() : year);
    else if (month.toInt() > 0)
        m_draft.put(u"issued", QStringList({year, month, day}).join(u'-'));
    else
        m_draft.put(u"issued", QStringList({day, month, year}).join(u' ').simplified());
}

void BibtexMapping::putField(const BibtexField &field)
{
    if (field.name == BibtexResidueField)
        m_draft.setResidue(residueFrom(field.value));
    else if (const Term *term = termCalled(bibtexFields(), field.name, cslTypeOf(m_draft.study())))
        putVariable(*term, field);
    else if (field.name == u"howpublished")
        putHowPublished(field.value);
    else if (field.name == u"file" || field.name == u"pdf")
        for (const FileReference &file : bibtexFiles(verbatimText(field.value)))
            m_draft.addFile(file);
    else
        m_draft.keep(field.name,
                     isVerbatimField(field.name) ? verbatimText(field.value) : plainText(field.value));
}

void BibtexMapping::putVariable(const Term &term, const BibtexField &field)
{
    if (isNameVariable(term.variable))
        putNames(term.variable, field.value);
    else if (term.variable == u"keyword")
        putKeywords(field.value);
    else if (isVerbatimField(field.name))
        m_draft.put(term.variable, verbatimText(field.value), term.otherwise);
    else
        m_draft.put(term.variable, plainText(field.value), term.otherwise);
}

void BibtexMapping::putNames(QStringView variable, const QString &latex)
{
    for (const BibtexName &name : namesIn(latex)) {
        if (name.isOthers)
            m_draft.keep(BibtexOthers.toString(), variable.toString());
        else if (name.isOnePiece)
            m_draft.putOrganisation(variable, name.name);
        else
            m_draft.putName(variable, name.name);
    }
}

/// Separated by semicolons, or by commas when there are none.
void BibtexMapping::putKeywords(const QString &latex)
{
    const QString text = plainText(latex);
    for (const QString &keyword : text.split(text.contains(u';') ? u';' : u','))
        m_draft.put(u"keyword", keyword.simplified());
}

/// Often holds nothing but the address.
void BibtexMapping::putHowPublished(const QString &latex)
{
    const QString text = plainText(latex);
    if (text.startsWith(u"http") && !text.contains(u' '))
        m_draft.put(u"URL", text);
    else
        m_draft.keep(QStringLiteral("howpublished"), text);
}

} // namespace

IncomingOrSkipped studyFrom(const BibtexEntry &entry)
{
    return BibtexMapping(entry).study();
}

} // namespace kb
