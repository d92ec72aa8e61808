"""What many pages of one site teach: lines that stand on many of them are furniture, not story."""

from newsclean.profile.site import Site
from newsclean.profile.siteprofile import NAME, SiteProfile
from newsclean.profile.storage import from_bytes, to_bytes

__all__ = ["NAME", "Site", "SiteProfile", "from_bytes", "to_bytes"]
