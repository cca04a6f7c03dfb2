// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include <libical/ical.h>

namespace kb {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
/// A component that is ours; its children are freed with it.
using OwnComponent = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeText
{
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
/// A text that the library made for us.
using OwnText = std::unique_ptr<char, FreeText>;

} // namespace kb
