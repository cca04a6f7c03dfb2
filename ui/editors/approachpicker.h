// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"
#include "editors/recordfinder.h"

#include <QHash>

namespace kb {

/// Approaches that somebody named and that no bank has yet, by the uid that each will get.
using NewApproaches = QHash<Uid, QString>;

/// Finds an approach and keeps the one that is chosen, by its name; words that are none become a new one,
/// which whoever saves makes.
class ApproachPicker : public RecordFinder
{
    Q_OBJECT

public:
    /// `made` gets what is named here; it must outlive the picker.
    ApproachPicker(Workspace &workspace, NewApproaches &made, QWidget *parent = nullptr);

    /// Null while nothing is chosen.
    const Uid &approach() const { return m_approach; }
    void setApproach(const Uid &approach);
    /// True for a chosen approach and for nothing at all.
    bool isAcceptable() const;

Q_SIGNALS:
    void changed();

protected:
    void take(const Uid &record, const QString &name) override;

private:
    void forget();

    NewApproaches &m_made;
    Uid m_approach;
};

FieldEditor makeApproachEditor(Workspace &workspace, NewApproaches &made,
                               const std::function<void()> &edited);

} // namespace kb
