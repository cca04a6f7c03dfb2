// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/signaldialogs.h"

namespace kb {

class RecordPicker;
class Workspace;

/// Asks to which event these persons are invited.
class InviteDialog : public FieldsDialog
{
    Q_OBJECT

public:
    /// `who` names them.
    InviteDialog(Workspace &workspace, const QString &who, QWidget *parent = nullptr);

    Uid event() const;

protected:
    void check() override;

private:
    RecordPicker *m_event;
    FormField *m_eventField;
};

/// Asks for the event and puts these persons on its list, as one step. Who is on it already stays as they
/// are, and who does not want to be approached is left out; that is told.
void invitePersons(Workspace &workspace, const QList<Uid> &persons, QWidget *parent);

} // namespace kb
