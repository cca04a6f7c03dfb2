// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/item.h"
#include "exchange/studytypes.h"
#include "exchange/variables.h"

#include <QJsonObject>

namespace kb {

/// Builds one study from what a source says about it, piece by piece. Every piece ends up in a field, in the
/// references, or in `extra` with a remark.
class StudyDraft
{
public:
    explicit StudyDraft(int line);

    /// Sets the type by the name that the format has for it. The name is kept under the tag when the format
    /// would not write it again for that type.
    void setType(std::span<const SourceType> types, const QString &tag, const QString &name);

    void setCslType(const QString &csl);

    /// A value of a variable of CSL. What the variable's field cannot take is kept as extra. When the field
    /// is taken, the value belongs to the variable `otherwise`, if there is one.
    void put(QStringView variable, const QString &value, QStringView otherwise = {});

    /// A name in that role, of one who is no author, editor or translator as extra.
    void putName(QStringView variable, const QString &name);
    /// The same for a name that the source marks as one piece.
    void putOrganisation(QStringView variable, const QString &name);

    void putKey(const QString &key);

    /// What no variable stands for.
    void keep(const QString &tag, const QString &value);

    void addFile(const FileReference &file);
    void remark(Remark::Code code, const QString &detail = {});

    /// What our own writers added where the format has no words for it; it wins over what was put before.
    void setResidue(const QJsonObject &residue);

    const Study &study() const { return m_study; }

    /// The record. One without a title gets one from what it has, in square brackets when that is no title
    /// itself.
    IncomingOrSkipped finish() &&;

private:
    void putExtra(QStringView tag, const QString &value);

    Study m_study;
    References m_references;
    QList<Remark> m_remarks;
    QJsonObject m_residue;
    int m_line;
    bool m_isEmpty = true;
};

} // namespace kb
